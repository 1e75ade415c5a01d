//! Putting off the decision whether a player may join.

use core::cell::Cell;
use core::fmt;
use core::future::Future;
use core::pin::{Pin, pin};
use core::task::{Context, Poll, Waker};
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::events::ToArguments;
use crate::handler::{FromArgument, Input};
use crate::msgpack::{self, DecodeError};
use crate::players::Player;
use crate::refs::{CallError, FuncRef};
use crate::{logging, task};

/// What a player is told whom the script forgot.
const FORGOTTEN: &str = "The server could not decide whether you may join. Please try again.";

/// The platform's functions, as they come with the event.
#[derive(Deserialize)]
pub(super) struct Functions {
    defer: FuncRef,
    update: FuncRef,
    #[serde(rename = "presentCard")]
    present_card: FuncRef,
    done: FuncRef,
    handover: Option<FuncRef>,
}

/// By which the decision whether a player may join is put off: a part of
/// [`PlayerConnecting`](super::PlayerConnecting).
///
/// ```
/// use cfx_core::builtin::{self, PlayerConnecting};
///
/// # async fn is_banned(_: cfx_core::players::Player) -> bool { cfx_core::task::next_tick().await; true }
/// # let host = cfx_core::mock::MockHost::new();
/// # use cfx_core::msgpack::Value;
/// # let function = |name: &'static str| {
/// #     let print = move |_: &[u8]| { cfx_core::print!("{name}"); vec![0x90] };
/// #     Value::Ext(11, host.function(print).into_bytes())
/// # };
/// # let names = ["defer", "update", "presentCard", "done", "handover"];
/// # let deferrals = Value::Map(names.map(|name| (name.into(), function(name))).into());
/// # let connect = ("Ada", function("setKickReason"), deferrals);
/// let guard = builtin::on_async(|event: PlayerConnecting| async move {
///     // First of all: after another `.await` it is too late.
///     let connecting = event.deferrals.defer().await?;
///     connecting.update("Looking you up.")?;
///     if is_banned(connecting.player()).await {
///         connecting.reject("You are banned.")
///     } else {
///         connecting.done()
///     }
/// });
/// # host.event("playerConnecting", connect, "internal-net:65540");
/// # host.tick(0);
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["defer", "update", "done"]);
/// ```
///
/// A resource has one deferral for each player: if two handlers of this resource defer,
/// the platform takes the first one's decision for that of both.
pub struct Deferrals {
    player: Player,
    functions: Functions,
}

impl Deferrals {
    pub(super) fn new(player: Player, functions: Functions) -> Self {
        Self { player, functions }
    }

    /// Puts off the decision. The platform is told at once; it wants a tick to pass before
    /// anything else is asked of it, so what there is to do comes with the `.await`.
    ///
    /// It has to be called while the handlers of the event run: not after an `.await`.
    #[doc(alias = "deferrals.defer")]
    pub fn defer(self) -> Deferring {
        let result = call(&self.functions.defer, ());
        Deferring {
            result: Some(result.map(|()| Deferred {
                player: self.player,
                functions: self.functions,
                decided: false,
            })),
            tick: task::next_tick(),
        }
    }
}

impl fmt::Debug for Deferrals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Deferrals({})", self.player)
    }
}

/// A decision that is just being put off: waits for the platform's next tick. See
/// [`Deferrals::defer`].
///
/// Dropping it rejects the player, as dropping [`Deferred`] does.
#[must_use = "the player waits until something is decided"]
pub struct Deferring {
    result: Option<Result<Deferred, DeferralError>>,
    tick: task::NextTick,
}

impl Future for Deferring {
    type Output = Result<Deferred, DeferralError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if !matches!(self.result, Some(Err(_))) && pin!(&mut self.tick).poll(context).is_pending() {
            return Poll::Pending;
        }
        // Polled again after the end it stays pending, like one that was fused.
        self.result.take().map_or(Poll::Pending, Poll::Ready)
    }
}

impl Drop for Deferring {
    fn drop(&mut self) {
        if let Some(Ok(deferred)) = self.result.take() {
            let tick = core::mem::replace(&mut self.tick, task::next_tick());
            task::spawn(async move {
                tick.await;
                drop(deferred);
            });
        }
    }
}

impl fmt::Debug for Deferring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Deferring").field(&self.result).finish()
    }
}

/// A player who waits for a decision: [`done`](Self::done) lets them in,
/// [`reject`](Self::reject) does not. See [`Deferrals`].
///
/// Dropped without either, it rejects the player with a text that says to try again, and
/// says so on the console: nobody is left waiting because a `?` ended the task.
///
/// When the player has left meanwhile, the platform silently does nothing.
#[must_use = "dropping it rejects the player; call `done` or `reject`"]
pub struct Deferred {
    player: Player,
    functions: Functions,
    decided: bool,
}

impl Deferred {
    /// The player, by a temporary id.
    #[must_use]
    pub fn player(&self) -> Player {
        self.player
    }

    /// Shows the player how it is going.
    ///
    /// # Errors
    /// When the host does not take it.
    #[doc(alias = "deferrals.update")]
    pub fn update(&self, text: &str) -> Result<(), DeferralError> {
        call(&self.functions.update, (text,))
    }

    /// Shows the player an adaptive card and waits for what they submit: the data of the
    /// card's inputs by their ids, and of the pressed button. The card is any value that
    /// makes such an object, or its JSON as text.
    ///
    /// ```
    /// use cfx_core::builtin::{DeferralError, Deferred};
    /// use serde::{Deserialize, Serialize};
    ///
    /// #[derive(Deserialize)]
    /// struct Answer {
    ///     password: String,
    /// }
    ///
    /// const CARD: &str = r#"{
    ///     "type": "AdaptiveCard", "version": "1.3",
    ///     "body": [{ "type": "Input.Text", "id": "password", "label": "Password?" }],
    ///     "actions": [{ "type": "Action.Submit", "title": "Enter" }]
    /// }"#;
    ///
    /// async fn ask(connecting: Deferred) -> Result<(), DeferralError> {
    ///     let answer: Answer = connecting.present_card(CARD)?.await?;
    ///     if answer.password == "swordfish" {
    ///         connecting.done()
    ///     } else {
    ///         connecting.reject("That is not it.")
    ///     }
    /// }
    /// ```
    ///
    /// A player who leaves never answers, and the platform does not tell: put a limit on the
    /// wait if something is held meanwhile.
    ///
    /// # Errors
    /// When the card cannot be encoded or the host does not take it. The answer is an error
    /// when it is no `T`, and when none can come any more, as another card was presented.
    #[doc(alias = "deferrals.presentCard")]
    pub fn present_card<T: DeserializeOwned>(
        &self,
        card: &(impl Serialize + ?Sized),
    ) -> Result<CardAnswer<T>, DeferralError> {
        let slot = Rc::new(Slot::default());
        let sender = Sender(Rc::clone(&slot));
        let function = FuncRef::new(move |Submitted(data): Submitted| sender.0.answer(data));
        call(&self.functions.present_card, (card, &function))?;
        // From here on the platform alone holds the function: letting go of it, it says
        // that no answer comes any more.
        drop(function);
        Ok(CardAnswer {
            slot,
            read: |data| msgpack::from_slice(data),
        })
    }

    /// Gives the player's game data to take over, a map: the loading screen finds it under
    /// `window.nuiHandoverData`.
    ///
    /// # Errors
    /// When the data cannot be encoded, the host does not take it, or this build of the
    /// platform has no handover.
    #[doc(alias = "deferrals.handover")]
    pub fn handover(&self, data: &(impl Serialize + ?Sized)) -> Result<(), DeferralError> {
        let function = self.functions.handover.as_ref();
        call(function.ok_or(DeferralError::NoHandover)?, (data,))
    }

    /// Lets the player in, unless another resource does not.
    ///
    /// # Errors
    /// When the host does not take it.
    #[doc(alias = "deferrals.done")]
    pub fn done(mut self) -> Result<(), DeferralError> {
        self.decided = true;
        call(&self.functions.done, ())
    }

    /// Refuses the player, who is shown `reason`.
    ///
    /// # Errors
    /// When the host does not take it.
    #[doc(alias = "deferrals.done")]
    pub fn reject(mut self, reason: &str) -> Result<(), DeferralError> {
        self.decided = true;
        call(&self.functions.done, (reason,))
    }
}

impl Drop for Deferred {
    fn drop(&mut self) {
        if self.decided {
            return;
        }
        logging::print(format_args!(
            "^3WARNING: nothing was decided about player {} who connects (Deferred::done, \
             Deferred::reject); the player is rejected^7",
            self.player
        ));
        if let Err(error) = call(&self.functions.done, (FORGOTTEN,)) {
            logging::script_error(
                format_args!("the rejection of player {}", self.player),
                &error,
            );
        }
    }
}

impl fmt::Debug for Deferred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Deferred({})", self.player)
    }
}

fn call(function: &FuncRef, arguments: impl ToArguments) -> Result<(), DeferralError> {
    function.call(arguments).map_err(DeferralError::Call)
}

/// What a card's function is given: the data as msgpack; its JSON follows and is not used.
struct Submitted(Vec<u8>);

impl<'a> FromArgument<'a> for Submitted {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        let data = input.arguments.next_raw().transpose()?;
        Ok(Self(data.unwrap_or(&[0xC0]).to_vec()))
    }
}

#[derive(Default)]
struct Slot {
    data: Cell<Option<Vec<u8>>>,
    closed: Cell<bool>,
    waker: Cell<Option<Waker>>,
}

impl Slot {
    fn answer(&self, data: Vec<u8>) {
        if self.closed.replace(true) {
            return;
        }
        self.data.set(Some(data));
        self.wake();
    }

    fn wake(&self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

/// The card's function; with it goes the hope for an answer.
struct Sender(Rc<Slot>);

impl Drop for Sender {
    fn drop(&mut self) {
        if !self.0.closed.replace(true) {
            self.0.wake();
        }
    }
}

/// What a player will have submitted: a future. See [`Deferred::present_card`].
#[must_use = "the answer comes to who waits for it"]
pub struct CardAnswer<T> {
    slot: Rc<Slot>,
    read: fn(&[u8]) -> Result<T, DecodeError>,
}

impl<T> Future for CardAnswer<T> {
    type Output = Result<T, DeferralError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if !self.slot.closed.get() {
            let old = self.slot.waker.replace(Some(context.waker().clone()));
            drop(old);
            return Poll::Pending;
        }
        Poll::Ready(match self.slot.data.take() {
            Some(data) => (self.read)(&data).map_err(DeferralError::Answer),
            None => Err(DeferralError::NoAnswer),
        })
    }
}

impl<T> fmt::Debug for CardAnswer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardAnswer").finish_non_exhaustive()
    }
}

/// What went wrong while a player waited.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeferralError {
    /// The host did not take it.
    Call(CallError),
    /// What the player submitted is not what was asked for.
    Answer(DecodeError),
    /// The card was replaced, or it is over with the connection: no answer comes.
    NoAnswer,
    /// This build of the platform has no handover.
    NoHandover,
}

impl fmt::Display for DeferralError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => write!(f, "deferral: {error}"),
            Self::Answer(error) => write!(f, "the card's answer does not fit: {error}"),
            Self::NoAnswer => f.write_str(
                "the card gets no answer any more: another one took its place, or the player left",
            ),
            Self::NoHandover => {
                f.write_str("this build of the platform has no handover for connecting players")
            }
        }
    }
}

impl core::error::Error for DeferralError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Call(error) => Some(error),
            Self::Answer(error) => Some(error),
            Self::NoAnswer | Self::NoHandover => None,
        }
    }
}
