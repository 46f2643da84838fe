"""What people do in Duta: one class for each activity, one public method for each thing a person does.

Services keep nothing between calls and may be used from many threads. Each public method names the acting member first
and refuses with NotAllowed what that member may not do.
"""
