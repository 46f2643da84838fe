"""The practice pictures as programs: shapes and colours only, no photographs, no fonts."""
