//! HTTP: requests to other servers, and answers to those that come to this one.
