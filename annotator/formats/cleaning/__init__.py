"""Cleaning of article texts: rules that each can be seen and switched, and that keep the way back."""
