"""Stands in for SciPy in the frozen build, where 140 MB of it would serve one function nobody calls.

datasketch imports ``scipy.integrate.quad`` for an index that the program does not use.
"""
