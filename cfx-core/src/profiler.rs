//! Scopes that the platform's profiler shows.
