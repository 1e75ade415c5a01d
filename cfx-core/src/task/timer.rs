//! Time: the platform's clock, and futures that wait for it.

use core::cell::{Cell, RefCell};
use core::cmp::Reverse;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::collections::BinaryHeap;

use super::Step;
use crate::hash::native_hash;
use crate::native::invoke;

/// `GET_GAME_TIMER` of the server: 64-bit milliseconds.
const SERVER_TIMER: u64 = native_hash("GET_GAME_TIMER");
/// `GET_GAME_TIMER` of the game: 32-bit milliseconds.
const CLIENT_TIMER: u64 = 0x9CD2_7B00_4562_8463;
const IS_DUPLICITY_VERSION: u64 = native_hash("IS_DUPLICITY_VERSION");

#[derive(Clone, Copy)]
enum Clock {
    Unknown,
    Server,
    /// The last value read, and what it means counted on: the game's clock is 32 bits
    /// wide and wraps after 49 days.
    Client {
        last: u32,
        elapsed: u64,
    },
}

/// Sleeps, in chains of those that end at the same time and were made one after the other:
/// scripts have many loops that wait for the same time. A chain costs what one sleep does.
struct Timers {
    /// Deadline, sequence and place of each chain's first entry: the earliest deadline first;
    /// among equal ones the order in which they were made.
    heap: BinaryHeap<Reverse<(u64, u64, usize)>>,
    /// Deadline and last place of the chain that was made last, if it is still in the heap.
    last: Option<(u64, usize)>,
    /// The next place of the chain that is being fired, else [`END`].
    firing: usize,
    entries: Vec<Entry>,
    free: Vec<usize>,
    /// Entries of chains whose sleep is gone.
    stale: usize,
    sequence: u64,
}

struct Entry {
    sequence: u64,
    /// The next one of the chain, or [`END`].
    next: usize,
    /// `None` when the sleep is gone, or the place is free.
    waker: Option<Waker>,
}

const END: usize = usize::MAX;

thread_local! {
    static CLOCK: Cell<Clock> = const { Cell::new(Clock::Unknown) };
    static TIMERS: RefCell<Timers> = const {
        RefCell::new(Timers {
            heap: BinaryHeap::new(),
            last: None,
            firing: END,
            entries: Vec::new(),
            free: Vec::new(),
            stale: 0,
            sequence: 0,
        })
    };
    static NEXT_TICK: RefCell<Vec<Waker>> = const { RefCell::new(Vec::new()) };
    static TICKS: Cell<u64> = const { Cell::new(0) };
}

/// The platform's clock: milliseconds since some start, as a duration (native
/// `GET_GAME_TIMER`, 0xA4EA0691 on the server, 0x9CD27B0045628463 in the game). It
/// stands still while a script runs in a test and moves with the host's ticks.
///
/// Zero when the host has no clock.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// let start = cfx_core::task::now();
/// # host.tick(50);
/// let passed = cfx_core::task::now() - start;
/// # assert_eq!(passed.as_millis(), 50);
/// ```
#[doc(alias = "GetGameTimer")]
#[must_use]
pub fn now() -> Duration {
    Duration::from_millis(now_ms())
}

pub(crate) fn now_ms() -> u64 {
    if matches!(CLOCK.get(), Clock::Unknown) {
        let server = invoke::<bool>(IS_DUPLICITY_VERSION, ()).unwrap_or(true);
        CLOCK.set(if server {
            Clock::Server
        } else {
            Clock::Client {
                last: 0,
                elapsed: 0,
            }
        });
    }
    match CLOCK.get() {
        Clock::Client { last, elapsed } => {
            let Ok(value) = invoke::<u32>(CLIENT_TIMER, ()) else {
                return elapsed;
            };
            let elapsed = elapsed + u64::from(value.wrapping_sub(last));
            CLOCK.set(Clock::Client {
                last: value,
                elapsed,
            });
            elapsed
        }
        _ => invoke::<u64>(SERVER_TIMER, ()).unwrap_or(0),
    }
}

impl Timers {
    fn insert(&mut self, deadline: u64, waker: Waker) -> (usize, u64) {
        let sequence = self.sequence;
        self.sequence += 1;
        let entry = Entry {
            sequence,
            next: END,
            waker: Some(waker),
        };
        let place = match self.free.pop() {
            Some(place) => {
                self.entries[place] = entry;
                place
            }
            None => {
                self.entries.push(entry);
                self.entries.len() - 1
            }
        };
        match self.last {
            Some((of_last, last)) if of_last == deadline => self.entries[last].next = place,
            _ => {
                super::at_each_tick(Step::FireTimers, fire_due);
                self.heap.push(Reverse((deadline, sequence, place)));
            }
        }
        self.last = Some((deadline, place));
        (place, sequence)
    }

    /// The waker of a sleep that has not ended.
    fn get(&mut self, place: usize, sequence: u64) -> Option<&mut Option<Waker>> {
        let entry = self.entries.get_mut(place)?;
        (entry.sequence == sequence && entry.waker.is_some()).then_some(&mut entry.waker)
    }

    /// Forgets a sleep that nobody waits for any more. The waker is the caller's to
    /// drop: that may run code which sleeps.
    fn cancel(&mut self, place: usize, sequence: u64) -> Option<Waker> {
        let waker = self.get(place, sequence)?.take();
        self.stale += 1;
        // Sorting them out costs as much as the entries that go have cost to add.
        if self.stale > 32 && self.stale > (self.entries.len() - self.free.len()) / 2 {
            self.sort_out();
        }
        waker
    }

    /// Frees the places of sleeps that are gone.
    #[cold]
    fn sort_out(&mut self) {
        let mut chains = core::mem::take(&mut self.heap).into_vec();
        chains.retain_mut(|Reverse((_, sequence, first))| {
            let (mut next, mut last) = (*first, END);
            while next != END {
                let place = next;
                next = self.entries[place].next;
                if self.entries[place].waker.is_none() {
                    self.free.push(place);
                } else {
                    match last {
                        END => (*sequence, *first) = (self.entries[place].sequence, place),
                        _ => self.entries[last].next = place,
                    }
                    last = place;
                }
            }
            if last != END {
                self.entries[last].next = END;
            }
            last != END
        });
        self.heap = chains.into();
        self.last = None;
        self.stale = 0;
    }

    fn pop_due(&mut self, now: u64) -> Option<Waker> {
        loop {
            while self.firing != END {
                let place = self.firing;
                let entry = &mut self.entries[place];
                self.firing = entry.next;
                let waker = entry.waker.take();
                self.free.push(place);
                if waker.is_some() {
                    return waker;
                }
                self.stale = self.stale.saturating_sub(1);
            }
            let Reverse((deadline, _, first)) = self.heap.peek().copied()?;
            if deadline > now {
                return None;
            }
            self.heap.pop();
            self.firing = first;
            // It may be this one, and whatever is added to it now would be too late or early.
            self.last = None;
        }
    }
}

pub(super) fn count_tick() {
    TICKS.set(TICKS.get() + 1);
}

/// Wakes what waits for the next frame.
fn wake_next_tick() {
    let waiting = NEXT_TICK.take();
    for waker in waiting {
        waker.wake();
    }
}

/// Wakes everything whose time has come.
fn fire_due() {
    let idle = |timers: &Timers| timers.heap.is_empty() && timers.firing == END;
    if TIMERS.with_borrow(idle) {
        return;
    }
    let now = now_ms();
    while let Some(waker) = TIMERS.with_borrow_mut(|timers| timers.pop_due(now)) {
        waker.wake();
    }
}

#[cfg(cfx_mock)]
pub(super) fn reset() {
    CLOCK.set(Clock::Unknown);
    let entries = TIMERS.with_borrow_mut(|timers| {
        timers.heap.clear();
        timers.last = None;
        timers.firing = END;
        timers.free.clear();
        timers.stale = 0;
        core::mem::take(&mut timers.entries)
    });
    drop(entries);
    NEXT_TICK.take();
}

/// Waits for `duration`. It ends with the first tick at or after that time, so a
/// sleep of zero ends with the next tick.
///
/// ```
/// use cfx_core::task::{sleep, spawn};
/// use core::time::Duration;
///
/// # let host = cfx_core::mock::MockHost::new();
/// spawn(async {
///     sleep(Duration::from_millis(500)).await;
///     cfx_core::print!("half a second later");
/// });
/// # host.tick(499);
/// # assert!(host.take_log().is_empty());
/// # host.tick(499);
/// # host.tick(2);
/// # assert_eq!(host.take_log(), ["half a second later"]);
/// ```
#[doc(alias = "Wait")]
#[doc(alias = "Delay")]
pub fn sleep(duration: Duration) -> Sleep {
    Sleep {
        deadline: now_ms().saturating_add(whole_millis(duration)),
        entry: None,
    }
}

/// Waits until [`now`] has reached `deadline`.
pub fn sleep_until(deadline: Duration) -> Sleep {
    Sleep {
        deadline: whole_millis(deadline),
        entry: None,
    }
}

/// Milliseconds, rounded up. Not by way of all nanoseconds: dividing 128 bits is slow and
/// brings a kilobyte of code.
fn whole_millis(duration: Duration) -> u64 {
    let part = duration.subsec_nanos().div_ceil(1_000_000);
    duration
        .as_secs()
        .saturating_mul(1000)
        .saturating_add(part.into())
}

/// The future of [`sleep`]. Dropping it forgets the timer.
#[derive(Debug)]
#[must_use = "a sleep waits only while it is awaited"]
pub struct Sleep {
    deadline: u64,
    /// Place and sequence of the timer, once it was polled.
    entry: Option<(usize, u64)>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        // Cloning and dropping wakers may run foreign code: neither happens in the borrow.
        let mut waker = Some(cx.waker().clone());
        TIMERS.with_borrow_mut(|timers| {
            let Some((place, sequence)) = self.entry else {
                self.entry = waker
                    .take()
                    .map(|waker| timers.insert(self.deadline, waker));
                return Poll::Pending;
            };
            match timers.get(place, sequence) {
                Some(place) => {
                    core::mem::swap(place, &mut waker);
                    Poll::Pending
                }
                None => Poll::Ready(()),
            }
        })
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some((place, sequence)) = self.entry {
            drop(TIMERS.with_borrow_mut(|timers| timers.cancel(place, sequence)));
        }
    }
}

/// Waits for the next tick.
///
/// ```
/// use cfx_core::task::{next_tick, spawn};
///
/// # let host = cfx_core::mock::MockHost::new();
/// spawn(async {
///     loop {
///         cfx_core::print!("every frame");
///         next_tick().await;
///     }
/// });
/// # host.tick(50);
/// # host.tick(50);
/// # assert_eq!(host.take_log().len(), 2);
/// ```
#[doc(alias = "Wait(0)")]
#[doc(alias = "setImmediate")]
pub fn next_tick() -> NextTick {
    super::heed_ticks();
    NextTick {
        tick: TICKS.get(),
        waiting: false,
    }
}

/// The future of [`next_tick`].
#[derive(Debug)]
#[must_use = "it waits only while it is awaited"]
pub struct NextTick {
    tick: u64,
    waiting: bool,
}

impl Future for NextTick {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if TICKS.get() > self.tick {
            return Poll::Ready(());
        }
        // A poll by something else in the same task needs no second entry.
        if !self.waiting {
            self.waiting = true;
            super::at_each_tick(Step::WakeNextTick, wake_next_tick);
            NEXT_TICK.with_borrow_mut(|waiting| waiting.push(cx.waker().clone()));
        }
        Poll::Pending
    }
}

/// How many timers are kept, forgotten ones included.
#[cfg(test)]
pub(super) fn pending_entries() -> usize {
    TIMERS.with_borrow(|timers| timers.entries.len() - timers.free.len())
}

/// Places that were ever needed at once.
#[cfg(test)]
pub(super) fn places() -> usize {
    TIMERS.with_borrow(|timers| timers.entries.len())
}
