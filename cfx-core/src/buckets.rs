//! Routing buckets: worlds beside each other on one server.
