//! How long to wait before connecting again.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use crate::config::Retry;

pub(crate) struct Backoff {
    retry: Retry,
    /// How often it was doubled.
    waits: u32,
    /// How many attempts failed in a row.
    failures: u32,
    random: u64,
}

/// How an attempt failed, as far as waiting goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Patience {
    /// It may be over in a moment.
    Soon,
    /// It takes somebody to change something.
    Later,
    /// It does not get better.
    Never,
}

impl Backoff {
    pub(crate) fn new(retry: Retry) -> Backoff {
        // The only source of chance in the standard library; the quality is good enough here.
        let random = RandomState::new().hash_one(0);
        Backoff {
            retry,
            waits: 0,
            failures: 0,
            random,
        }
    }

    /// The wait after a connection that lasted so long, or `None` to give up.
    pub(crate) fn lost(&mut self, lasted: Duration) -> Option<Duration> {
        if lasted >= self.retry.healthy_after {
            self.waits = 0;
        }
        self.failures = 0;
        if self.retry.max_attempts == Some(0) {
            return None;
        }
        Some(self.wait(Patience::Soon))
    }

    /// The wait after an attempt that failed, or `None` to give up.
    pub(crate) fn failed(&mut self, patience: Patience) -> Option<Duration> {
        self.failures = self.failures.saturating_add(1);
        let most = self.retry.max_attempts.unwrap_or(u32::MAX);
        if patience == Patience::Never || self.failures >= most {
            return None;
        }
        Some(self.wait(patience))
    }

    fn wait(&mut self, patience: Patience) -> Duration {
        let doubled = self.retry.base.saturating_mul(1 << self.waits.min(20));
        self.waits = self.waits.saturating_add(1);
        let wait = if patience == Patience::Later {
            self.retry.cap
        } else {
            doubled
        };
        wait.min(self.retry.cap).mul_f64(0.5 + self.chance())
    }

    /// From 0 to 1.
    fn chance(&mut self) -> f64 {
        // SplitMix64.
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        (mixed >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(wait: Option<Duration>, seconds: f64) {
        let wait = wait.expect("a wait").as_secs_f64();
        assert!(
            (0.5 * seconds..=1.5 * seconds).contains(&wait),
            "{wait} is not around {seconds}"
        );
    }

    #[test]
    fn waits_double_up_to_the_cap() {
        let mut backoff = Backoff::new(Retry::default());
        for seconds in [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0] {
            around(backoff.failed(Patience::Soon), seconds);
        }
        for _ in 0..100 {
            around(backoff.failed(Patience::Soon), 30.0);
        }
        around(backoff.lost(Duration::from_secs(59)), 30.0);
        around(backoff.lost(Duration::from_secs(60)), 1.0);
        around(backoff.failed(Patience::Later), 30.0);
        assert_eq!(backoff.failed(Patience::Never), None);
    }

    #[test]
    fn waits_differ() {
        let mut backoff = Backoff::new(Retry::default());
        let waits: Vec<_> = (0..10).map(|_| backoff.failed(Patience::Later)).collect();
        assert!(waits.windows(2).any(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn gives_up() {
        let never = || Backoff::new(Retry::never());
        assert_eq!(never().failed(Patience::Soon), None);
        assert_eq!(never().lost(Duration::MAX), None);
        let mut backoff = Backoff::new(Retry {
            max_attempts: Some(2),
            ..Retry::default()
        });
        // A connection that does not last is none that failed, but it is waited longer.
        around(backoff.failed(Patience::Soon), 1.0);
        around(backoff.lost(Duration::ZERO), 2.0);
        around(backoff.lost(Duration::ZERO), 4.0);
        around(backoff.failed(Patience::Soon), 8.0);
        assert_eq!(backoff.failed(Patience::Soon), None);
    }

    #[test]
    fn extreme_settings_do_not_overflow() {
        let retry = Retry {
            base: Duration::MAX / 4,
            cap: Duration::MAX / 4,
            ..Retry::default()
        };
        let mut backoff = Backoff::new(retry);
        for _ in 0..30 {
            assert!(backoff.failed(Patience::Soon).is_some());
        }
    }
}
