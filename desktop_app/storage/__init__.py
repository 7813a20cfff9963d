"""What is kept between two starts: the settings in a readable file, and keys in the system's keychain only."""
