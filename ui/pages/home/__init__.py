"""Home: what needs me, what leaves next, this week, and the days ahead that matter."""
