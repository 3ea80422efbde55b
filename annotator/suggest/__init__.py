"""Suggesters: functions from an article to suggested mentions and claims, and the process that runs them."""
