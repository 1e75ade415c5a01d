//! Events that the platform raises, each as a type.
