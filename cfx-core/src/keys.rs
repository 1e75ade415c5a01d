//! Key mappings: commands that players bind to keys.
