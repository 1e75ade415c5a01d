//! Resources: their files, their metadata, their state.
