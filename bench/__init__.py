"""Measurements against the plain way of doing it."""
