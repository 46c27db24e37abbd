"""The pages of the dashboard, one per file, and what they share. Thin: choose, show, save."""
