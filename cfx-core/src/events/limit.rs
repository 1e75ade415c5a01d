//! Limits of what one player may send.

use core::cell::RefCell;
use core::fmt;
use core::time::Duration;

use super::Event;
use crate::logging;
use crate::source::Source;
use crate::task::now_ms;

/// How often something may happen: so many times in a row, and as many again each period.
///
/// ```
/// use cfx_core::events::Rate;
/// use core::time::Duration;
///
/// // A burst of ten, and one more every 100 ms.
/// const TEN: Rate = Rate::per_second(10);
/// assert_eq!(TEN, Rate::new(10, Duration::from_secs(1)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    count: u32,
    period: Duration,
}

impl Rate {
    /// `count` times in `period`. With a count of zero nothing passes.
    #[must_use]
    pub const fn new(count: u32, period: Duration) -> Self {
        Self { count, period }
    }

    /// `count` times a second.
    #[must_use]
    pub const fn per_second(count: u32) -> Self {
        Self::new(count, Duration::from_secs(1))
    }

    /// `count` times a minute.
    #[must_use]
    pub const fn per_minute(count: u32) -> Self {
        Self::new(count, Duration::from_secs(60))
    }

    /// `count` times an hour.
    #[must_use]
    pub const fn per_hour(count: u32) -> Self {
        Self::new(count, Duration::from_secs(3600))
    }
}

/// What one player may send to a handler of [`on_net_limited`](super::on_net_limited).
/// On a client the server is the one that is limited.
///
/// ```
/// use cfx_core::events::{Limits, Rate};
///
/// const CHAT: Limits = Limits::new().max_size(256).rate(Rate::per_minute(30));
/// assert_eq!(CHAT.max_size, Some(256));
/// assert_eq!(Limits::new().rate, None);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The most bytes of a payload: all arguments, encoded. `None` for any number.
    pub max_size: Option<usize>,
    /// How often. `None` for any number of times.
    pub rate: Option<Rate>,
}

impl Limits {
    /// No limits.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            max_size: None,
            rate: None,
        }
    }

    /// The same, with at most so many bytes in a payload.
    #[must_use]
    pub const fn max_size(mut self, bytes: usize) -> Self {
        self.max_size = Some(bytes);
        self
    }

    /// The same, at most so often.
    #[must_use]
    pub const fn rate(mut self, rate: Rate) -> Self {
        self.rate = Some(rate);
        self
    }
}

/// Milliseconds in which a player's next excess is not reported again.
const QUIET: u64 = 60_000;
/// More players than a server has at a time.
const MAX_BUCKETS: usize = 4096;

/// What a player has left, told by when it will be all again. A bucket that is full says
/// nothing: those of players who left go away with time.
struct Bucket {
    player: u32,
    /// Microseconds of the platform's clock.
    full_at: u64,
    /// Milliseconds of the platform's clock.
    reported: Option<u64>,
}

impl Bucket {
    /// Whether the bucket is no different from a new one.
    fn is_idle(&self, now: u64) -> bool {
        self.full_at <= now.saturating_mul(1000)
            && self
                .reported
                .is_none_or(|reported| now.saturating_sub(reported) >= QUIET)
    }

    fn take(&mut self, rate: Rate, now: u64) -> bool {
        if rate.count == 0 {
            return false;
        }
        let now = now.saturating_mul(1000);
        let period = u64::try_from(rate.period.as_micros()).unwrap_or(u64::MAX);
        let each = period / u64::from(rate.count);
        let full_at = self.full_at.max(now);
        // One that fits exactly is the last that fits.
        if full_at - now > period.saturating_sub(each) {
            return false;
        }
        self.full_at = full_at.saturating_add(each);
        true
    }

    /// Whether this excess is to be reported.
    fn report(&mut self, now: u64) -> bool {
        let again = self
            .reported
            .is_none_or(|reported| now.saturating_sub(reported) >= QUIET);
        if again {
            self.reported = Some(now);
        }
        again
    }
}

/// The limits of one handler and what each player has left of them.
pub(super) struct Limiter {
    limits: Limits,
    /// Ordered by player.
    buckets: RefCell<Vec<Bucket>>,
}

impl Limiter {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits,
            buckets: RefCell::default(),
        }
    }

    /// Whether the event is within the limits; reports one that is not.
    pub(super) fn admits(&self, event: &Event<'_>) -> bool {
        let player = match event.source() {
            Source::Client(id) => id,
            _ => 0,
        };
        let size = event.payload().len();
        if let Some(max) = self.limits.max_size
            && size > max
        {
            let now = now_ms();
            if self.with_bucket(player, now, |bucket| bucket.report(now)) {
                excess(event, &format_args!("{size} bytes are more than {max}"));
            }
            return false;
        }
        let Some(rate) = self.limits.rate else {
            return true;
        };
        let now = now_ms();
        let (admitted, report) = self.with_bucket(player, now, |bucket| {
            let admitted = bucket.take(rate, now);
            (admitted, !admitted && bucket.report(now))
        });
        if report {
            let count = rate.count;
            let period = rate.period.as_millis() as u64;
            excess(
                event,
                &format_args!("it came more than {count} times in {period} ms"),
            );
        }
        admitted
    }

    fn with_bucket<R>(&self, player: u32, now: u64, with: impl FnOnce(&mut Bucket) -> R) -> R {
        let buckets = &mut *self.buckets.borrow_mut();
        let find = |buckets: &Vec<Bucket>| buckets.binary_search_by_key(&player, |b| b.player);
        let place = find(buckets).unwrap_or_else(|mut place| {
            // Only when it would grow: what it looks through has been added since then.
            if buckets.len() == buckets.capacity() || buckets.len() >= MAX_BUCKETS {
                buckets.retain(|bucket| !bucket.is_idle(now));
                if buckets.len() >= MAX_BUCKETS {
                    let fullest = buckets.iter().enumerate().min_by_key(|(_, b)| b.full_at);
                    if let Some((fullest, _)) = fullest {
                        buckets.remove(fullest);
                    }
                }
                place = find(buckets).unwrap_or_else(|place| place);
            }
            let bucket = Bucket {
                player,
                full_at: 0,
                reported: None,
            };
            buckets.insert(place, bucket);
            place
        });
        with(&mut buckets[place])
    }
}

#[cold]
fn excess(event: &Event<'_>, why: &dyn fmt::Display) {
    let name = event.name();
    let seconds = QUIET / 1000;
    match event.source() {
        Source::Client(id) => logging::print(format_args!(
            "^3event '{name}' of player {id} was dropped: {why}; what follows is dropped \
             without a word for {seconds} s^7"
        )),
        _ => logging::print(format_args!("^3event '{name}' was dropped: {why}^7")),
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    fn bucket() -> Bucket {
        Bucket {
            player: 1,
            full_at: 0,
            reported: None,
        }
    }

    /// How many pass of as many as one likes.
    fn burst(bucket: &mut Bucket, rate: Rate, now: u64) -> usize {
        (0..1000).take_while(|_| bucket.take(rate, now)).count()
    }

    #[test]
    fn a_burst_and_then_as_time_passes() {
        let rate = Rate::per_second(10);
        let mut bucket = bucket();
        assert_eq!(burst(&mut bucket, rate, 5000), 10);
        assert_eq!(burst(&mut bucket, rate, 5099), 0);
        assert_eq!(burst(&mut bucket, rate, 5100), 1);
        assert_eq!(burst(&mut bucket, rate, 5550), 4);
        assert_eq!(burst(&mut bucket, rate, 99_000), 10);
    }

    #[test]
    fn other_periods_and_odd_counts() {
        for (rate, count, period) in [
            (Rate::per_minute(3), 3, 60_000),
            (Rate::per_hour(7), 7, 3_600_000),
            (Rate::per_second(1), 1, 1000),
            (Rate::new(0, Duration::from_secs(1)), 0, 1000),
        ] {
            let mut bucket = bucket();
            assert_eq!(burst(&mut bucket, rate, 0), count, "{rate:?}");
            assert_eq!(burst(&mut bucket, rate, 0), 0, "{rate:?}");
            assert_eq!(burst(&mut bucket, rate, period), count, "{rate:?}");
        }
    }

    #[test]
    fn a_clock_that_goes_back_and_the_ends_of_time() {
        let mut bucket = bucket();
        let rate = Rate::new(1, Duration::MAX);
        assert!(bucket.take(rate, u64::MAX));
        assert!(!bucket.take(rate, 0));
    }

    #[test]
    fn buckets_of_players_who_left_go_away() {
        let limiter = Limiter::new(Limits::new());
        let rate = Rate::per_second(2);
        for player in 0..2000 {
            let now = u64::from(player) * 100;
            assert!(limiter.with_bucket(player, now, |bucket| bucket.take(rate, now)));
        }
        let count = limiter.buckets.borrow().len();
        assert!(count < 64, "{count}");
    }

    #[test]
    #[cfg_attr(miri, ignore = "so many players take minutes")]
    fn there_are_never_more_than_a_server_has_players() {
        let limiter = Limiter::new(Limits::new());
        let rate = Rate::per_hour(2);
        for player in 0..MAX_BUCKETS as u32 + 10 {
            let now = u64::from(player);
            limiter.with_bucket(player, now, |bucket| {
                bucket.take(rate, now);
                bucket.take(rate, now)
            });
        }
        let buckets = limiter.buckets.borrow();
        assert_eq!(buckets.len(), MAX_BUCKETS);
        assert_eq!(buckets[0].player, 10, "the first was the nearest to full");
        assert!(buckets.is_sorted_by_key(|bucket| bucket.player));
    }
}
