"""Raw material for stand-ins, a file a family of values: people, places, logins, numbers, times and amounts."""
