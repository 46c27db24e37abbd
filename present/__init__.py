"""From cells to charts and files. Pure functions; nothing here knows of Streamlit."""
