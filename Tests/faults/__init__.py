"""What can go wrong on a shared drive, done on purpose to `ehcplan watch`. See README.md."""
