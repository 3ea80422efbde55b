"""Desktop annotation of political news: who is acting, and who claims what."""

__version__ = "0.1.0"
