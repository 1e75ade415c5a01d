//! What a recording is made of, and its bytes.
//!
//! A recording is the magic bytes, the version, items, and the end. An item is a tag and its
//! fields: integers are LEB128 (signed ones in zigzag), texts and buffers are *blobs*. A blob
//! begins with a number: an even one is twice the place of a blob that came before, an odd one
//! twice the length of the bytes that follow, and one. Blobs of 4 to 256 bytes get places,
//! from 0 on, the first 65536 of them. The end is the tag 0, the number of items, and a
//! checksum of everything before it.

use std::collections::HashMap;

use super::RecordError;

/// What a recording begins with.
pub(super) const MAGIC: &[u8; 8] = b"cfx tape";

/// The version of all that is described here.
pub(super) const VERSION: u16 = 1;

/// Calls nest less deep than this in a real recording: 200 of them, each a call into a
/// script and one out of it.
const DEEPEST: usize = 1024;

const FIRST_KEPT: usize = 4;
const LAST_KEPT: usize = 256;
const MOST_KEPT: usize = 65536;

/// One step of a recording.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Item {
    /// A resource was instantiated. Others name it by its place among all loads.
    Load {
        name: String,
        digest: u64,
        size: u64,
        module: Option<Vec<u8>>,
    },
    /// It was stopped, or has trapped.
    Stop {
        resource: u32,
    },
    /// It is now so late.
    Time {
        now_ms: i64,
    },
    /// A call into a script; it lasts until its `Exit`.
    Enter {
        resource: u32,
        entry: Entry,
    },
    /// What the script answers to that call.
    Answer(Answer),
    Exit(Exit),
    /// A call out of the script; it lasts until its `Return`.
    Call(Call),
    /// The native of that call read a C string by a slot's pointer.
    Text {
        slot: u8,
        bytes: Vec<u8>,
    },
    /// It read bytes.
    Read {
        slot: u8,
        bytes: Vec<u8>,
    },
    /// It wrote bytes.
    Wrote {
        slot: u8,
        bytes: Vec<u8>,
    },
    Return(Returned),
}

/// Why a script is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Entry {
    Instantiate,
    Start,
    Tick,
    Event {
        name: Vec<u8>,
        payload: Vec<u8>,
        source: Vec<u8>,
    },
    Call {
        idx: u32,
        args: Vec<u8>,
    },
    Duplicate(u32),
    Remove(u32),
    Export {
        name: String,
        args: Vec<i64>,
    },
    Spacetime {
        conn: i32,
        batch: Vec<u8>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    Number(i64),
    Bytes(Vec<u8>),
    Null,
}

/// How a call into a script ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    Done,
    Trapped(String),
    /// The program that recorded it has unwound through it.
    Lost,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Call {
    Native {
        hash: u64,
        wants: u8,
        slots: Vec<Slot>,
    },
    Log(String),
    Reference {
        name: Vec<u8>,
        args: Vec<u8>,
    },
    Name(u32),
    Spacetime {
        function: u8,
        numbers: Vec<i64>,
        pieces: Vec<Vec<u8>>,
    },
}

/// One slot of a native's arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    Value(u64),
    Pointer,
    NullPointer,
}

/// What a call out of a script got.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Returned {
    Nothing,
    Number(u64),
    /// The bits of three floats.
    Vector([u32; 3]),
    Text(Vec<u8>),
    Object(Vec<u8>),
    Null,
    /// The native has refused its arguments.
    Refused(String),
    Failed(String),
    Code(i32),
    /// The program that recorded it has unwound through it.
    Lost,
}

/// A checksum: FNV-1a of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Digest(pub(crate) u64);

impl Digest {
    pub(crate) const fn new() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }

    pub(crate) fn of(bytes: &[u8]) -> u64 {
        let mut digest = Self::new();
        digest.add(bytes);
        digest.0
    }
}

mod tag {
    pub(super) const END: u8 = 0;
    pub(super) const LOAD: u8 = 1;
    pub(super) const LOAD_WITH_MODULE: u8 = 2;
    pub(super) const STOP: u8 = 3;
    pub(super) const TIME: u8 = 4;
    pub(super) const INSTANTIATE: u8 = 5;
    pub(super) const START: u8 = 6;
    pub(super) const TICK: u8 = 7;
    pub(super) const EVENT: u8 = 8;
    pub(super) const CALL: u8 = 9;
    pub(super) const DUPLICATE: u8 = 10;
    pub(super) const REMOVE: u8 = 11;
    pub(super) const EXPORT: u8 = 12;
    pub(super) const BATCH: u8 = 13;
    pub(super) const ANSWER_NUMBER: u8 = 14;
    pub(super) const ANSWER_BYTES: u8 = 15;
    pub(super) const ANSWER_NULL: u8 = 16;
    pub(super) const DONE: u8 = 17;
    pub(super) const TRAPPED: u8 = 18;
    pub(super) const LOST: u8 = 19;
    pub(super) const NATIVE: u8 = 20;
    pub(super) const LOG: u8 = 21;
    pub(super) const REFERENCE: u8 = 22;
    pub(super) const NAME: u8 = 23;
    pub(super) const SPACETIME: u8 = 24;
    pub(super) const TEXT: u8 = 25;
    pub(super) const READ: u8 = 26;
    pub(super) const WROTE: u8 = 27;
    pub(super) const NOTHING: u8 = 28;
    pub(super) const NUMBER: u8 = 29;
    pub(super) const VECTOR: u8 = 30;
    pub(super) const STRING: u8 = 31;
    pub(super) const OBJECT: u8 = 32;
    pub(super) const NULL: u8 = 33;
    pub(super) const REFUSED: u8 = 34;
    pub(super) const FAILED: u8 = 35;
    pub(super) const CODE: u8 = 36;
    pub(super) const LOST_CALL: u8 = 37;
}

// ----- writing --------------------------------------------------------------------------

/// Turns items into bytes.
#[derive(Debug, Default)]
pub(super) struct Encoder {
    pub(super) out: Vec<u8>,
    places: HashMap<Box<[u8]>, u64>,
    items: u64,
}

impl Encoder {
    /// The bytes that a recording begins with.
    pub(super) fn begin(&mut self) {
        self.out.extend_from_slice(MAGIC);
        self.out.extend_from_slice(&VERSION.to_le_bytes());
    }

    /// What comes last, but for the checksum.
    pub(super) fn end(&mut self) {
        self.out.push(tag::END);
        self.number(self.items);
    }

    fn tag(&mut self, tag: u8) {
        self.out.push(tag);
    }

    fn number(&mut self, mut value: u64) {
        while value >= 0x80 {
            #[allow(clippy::cast_possible_truncation, reason = "seven bits at a time")]
            self.out.push(value as u8 | 0x80);
            value >>= 7;
        }
        #[allow(clippy::cast_possible_truncation, reason = "less than 0x80")]
        self.out.push(value as u8);
    }

    fn signed(&mut self, value: i64) {
        self.number(((value << 1) ^ (value >> 63)).cast_unsigned());
    }

    fn blob(&mut self, bytes: &[u8]) {
        let kept = (FIRST_KEPT..=LAST_KEPT).contains(&bytes.len());
        if kept && let Some(place) = self.places.get(bytes) {
            let place = *place;
            return self.number(place << 1);
        }
        self.number((bytes.len() as u64) << 1 | 1);
        self.out.extend_from_slice(bytes);
        if kept && self.places.len() < MOST_KEPT {
            let place = self.places.len() as u64;
            self.places.insert(bytes.into(), place);
        }
    }

    pub(super) fn item(&mut self, item: &Item) {
        self.items += 1;
        match item {
            Item::Load {
                name,
                digest,
                size,
                module,
            } => {
                self.tag(match module {
                    Some(_) => tag::LOAD_WITH_MODULE,
                    None => tag::LOAD,
                });
                self.blob(name.as_bytes());
                self.number(*digest);
                self.number(*size);
                if let Some(module) = module {
                    self.blob(module);
                }
            }
            Item::Stop { resource } => {
                self.tag(tag::STOP);
                self.number((*resource).into());
            }
            Item::Time { now_ms } => {
                self.tag(tag::TIME);
                self.signed(*now_ms);
            }
            Item::Enter { resource, entry } => self.entry(*resource, entry),
            Item::Answer(answer) => match answer {
                Answer::Number(number) => {
                    self.tag(tag::ANSWER_NUMBER);
                    self.signed(*number);
                }
                Answer::Bytes(bytes) => {
                    self.tag(tag::ANSWER_BYTES);
                    self.blob(bytes);
                }
                Answer::Null => self.tag(tag::ANSWER_NULL),
            },
            Item::Exit(exit) => match exit {
                Exit::Done => self.tag(tag::DONE),
                Exit::Trapped(reason) => {
                    self.tag(tag::TRAPPED);
                    self.blob(reason.as_bytes());
                }
                Exit::Lost => self.tag(tag::LOST),
            },
            Item::Call(call) => self.call(call),
            Item::Text { slot, bytes } => self.access(tag::TEXT, *slot, bytes),
            Item::Read { slot, bytes } => self.access(tag::READ, *slot, bytes),
            Item::Wrote { slot, bytes } => self.access(tag::WROTE, *slot, bytes),
            Item::Return(returned) => self.returned(returned),
        }
    }

    fn entry(&mut self, resource: u32, entry: &Entry) {
        self.tag(match entry {
            Entry::Instantiate => tag::INSTANTIATE,
            Entry::Start => tag::START,
            Entry::Tick => tag::TICK,
            Entry::Event { .. } => tag::EVENT,
            Entry::Call { .. } => tag::CALL,
            Entry::Duplicate(_) => tag::DUPLICATE,
            Entry::Remove(_) => tag::REMOVE,
            Entry::Export { .. } => tag::EXPORT,
            Entry::Spacetime { .. } => tag::BATCH,
        });
        self.number(resource.into());
        match entry {
            Entry::Instantiate | Entry::Start | Entry::Tick => {}
            Entry::Event {
                name,
                payload,
                source,
            } => {
                self.blob(name);
                self.blob(payload);
                self.blob(source);
            }
            Entry::Call { idx, args } => {
                self.number((*idx).into());
                self.blob(args);
            }
            Entry::Duplicate(idx) | Entry::Remove(idx) => self.number((*idx).into()),
            Entry::Export { name, args } => {
                self.blob(name.as_bytes());
                self.signed_list(args);
            }
            Entry::Spacetime { conn, batch } => {
                self.signed((*conn).into());
                self.blob(batch);
            }
        }
    }

    fn call(&mut self, call: &Call) {
        match call {
            Call::Native { hash, wants, slots } => {
                self.tag(tag::NATIVE);
                self.blob(&hash.to_le_bytes());
                self.out.push(*wants);
                self.number(slots.len() as u64);
                for slot in slots {
                    match slot {
                        Slot::Value(bits) => {
                            self.out.push(0);
                            self.number(*bits);
                        }
                        Slot::Pointer => self.out.push(1),
                        Slot::NullPointer => self.out.push(2),
                    }
                }
            }
            Call::Log(text) => {
                self.tag(tag::LOG);
                self.blob(text.as_bytes());
            }
            Call::Reference { name, args } => {
                self.tag(tag::REFERENCE);
                self.blob(name);
                self.blob(args);
            }
            Call::Name(idx) => {
                self.tag(tag::NAME);
                self.number((*idx).into());
            }
            Call::Spacetime {
                function,
                numbers,
                pieces,
            } => {
                self.tag(tag::SPACETIME);
                self.out.push(*function);
                self.signed_list(numbers);
                self.number(pieces.len() as u64);
                for piece in pieces {
                    self.blob(piece);
                }
            }
        }
    }

    fn signed_list(&mut self, numbers: &[i64]) {
        self.number(numbers.len() as u64);
        for number in numbers {
            self.signed(*number);
        }
    }

    fn access(&mut self, tag: u8, slot: u8, bytes: &[u8]) {
        self.tag(tag);
        self.out.push(slot);
        self.blob(bytes);
    }

    fn returned(&mut self, returned: &Returned) {
        match returned {
            Returned::Nothing => self.tag(tag::NOTHING),
            Returned::Number(bits) => {
                self.tag(tag::NUMBER);
                self.number(*bits);
            }
            Returned::Vector(components) => {
                self.tag(tag::VECTOR);
                for bits in components {
                    self.out.extend_from_slice(&bits.to_le_bytes());
                }
            }
            Returned::Text(bytes) => {
                self.tag(tag::STRING);
                self.blob(bytes);
            }
            Returned::Object(bytes) => {
                self.tag(tag::OBJECT);
                self.blob(bytes);
            }
            Returned::Null => self.tag(tag::NULL),
            Returned::Refused(reason) => {
                self.tag(tag::REFUSED);
                self.blob(reason.as_bytes());
            }
            Returned::Failed(reason) => {
                self.tag(tag::FAILED);
                self.blob(reason.as_bytes());
            }
            Returned::Code(code) => {
                self.tag(tag::CODE);
                self.signed((*code).into());
            }
            Returned::Lost => self.tag(tag::LOST_CALL),
        }
    }
}

// ----- reading --------------------------------------------------------------------------

/// Turns bytes into items. What it allocates is a small multiple of the bytes that it has
/// read.
struct Decoder<'a> {
    bytes: &'a [u8],
    at: usize,
    places: Vec<&'a [u8]>,
}

type Decoded<T> = Result<T, RecordError>;

impl<'a> Decoder<'a> {
    fn wrong<T>(&self, reason: &str) -> Decoded<T> {
        Err(RecordError::Damaged {
            at: self.at as u64,
            reason: reason.to_owned(),
        })
    }

    fn take(&mut self, len: usize) -> Decoded<&'a [u8]> {
        let end = self.at.checked_add(len);
        match end.and_then(|end| self.bytes.get(self.at..end)) {
            Some(taken) => {
                self.at += len;
                Ok(taken)
            }
            None => Err(RecordError::Truncated {
                at: self.bytes.len() as u64,
            }),
        }
    }

    fn byte(&mut self) -> Decoded<u8> {
        Ok(self.take(1)?[0])
    }

    fn array<const N: usize>(&mut self) -> Decoded<[u8; N]> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    fn number(&mut self) -> Decoded<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7F);
            if shift == 63 && bits > 1 {
                break;
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        self.wrong("a number has more than 64 bits")
    }

    fn small(&mut self) -> Decoded<u32> {
        match u32::try_from(self.number()?) {
            Ok(number) => Ok(number),
            Err(_) => self.wrong("a number has more than 32 bits"),
        }
    }

    fn signed(&mut self) -> Decoded<i64> {
        let value = self.number()?;
        Ok((value >> 1).cast_signed() ^ -(value & 1).cast_signed())
    }

    fn small_signed(&mut self) -> Decoded<i32> {
        match i32::try_from(self.signed()?) {
            Ok(number) => Ok(number),
            Err(_) => self.wrong("a number has more than 32 bits"),
        }
    }

    /// A number of things that take a byte each at least.
    fn count(&mut self) -> Decoded<usize> {
        let count = self.number()?;
        match usize::try_from(count) {
            Ok(count) if count <= self.bytes.len() - self.at => Ok(count),
            _ => Err(RecordError::Truncated {
                at: self.bytes.len() as u64,
            }),
        }
    }

    fn blob(&mut self) -> Decoded<&'a [u8]> {
        let head = self.number()?;
        let number = usize::try_from(head >> 1).unwrap_or(usize::MAX);
        if head & 1 == 0 {
            return match self.places.get(number) {
                Some(bytes) => Ok(bytes),
                None => self.wrong("it refers to bytes that have not come before"),
            };
        }
        let bytes = self.take(number)?;
        if (FIRST_KEPT..=LAST_KEPT).contains(&number) && self.places.len() < MOST_KEPT {
            self.places.push(bytes);
        }
        Ok(bytes)
    }

    fn bytes(&mut self) -> Decoded<Vec<u8>> {
        Ok(self.blob()?.to_vec())
    }

    fn text(&mut self) -> Decoded<String> {
        match std::str::from_utf8(self.blob()?) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => self.wrong("a text is no UTF-8"),
        }
    }

    fn signed_list(&mut self) -> Decoded<Vec<i64>> {
        (0..self.count()?).map(|_| self.signed()).collect()
    }

    /// The item of this tag.
    fn item(&mut self, tag: u8) -> Decoded<Item> {
        let item = match tag {
            tag::LOAD | tag::LOAD_WITH_MODULE => Item::Load {
                name: self.text()?,
                digest: self.number()?,
                size: self.number()?,
                module: match tag {
                    tag::LOAD => None,
                    _ => Some(self.bytes()?),
                },
            },
            tag::STOP => Item::Stop {
                resource: self.small()?,
            },
            tag::TIME => Item::Time {
                now_ms: self.signed()?,
            },
            tag::INSTANTIATE..=tag::BATCH => Item::Enter {
                resource: self.small()?,
                entry: self.entry(tag)?,
            },
            tag::ANSWER_NUMBER => Item::Answer(Answer::Number(self.signed()?)),
            tag::ANSWER_BYTES => Item::Answer(Answer::Bytes(self.bytes()?)),
            tag::ANSWER_NULL => Item::Answer(Answer::Null),
            tag::DONE => Item::Exit(Exit::Done),
            tag::TRAPPED => Item::Exit(Exit::Trapped(self.text()?)),
            tag::LOST => Item::Exit(Exit::Lost),
            tag::NATIVE..=tag::SPACETIME => Item::Call(self.call(tag)?),
            tag::TEXT..=tag::WROTE => {
                let slot = self.byte()?;
                let bytes = self.bytes()?;
                match tag {
                    tag::TEXT => Item::Text { slot, bytes },
                    tag::READ => Item::Read { slot, bytes },
                    _ => Item::Wrote { slot, bytes },
                }
            }
            _ => Item::Return(self.returned(tag)?),
        };
        Ok(item)
    }

    fn entry(&mut self, tag: u8) -> Decoded<Entry> {
        Ok(match tag {
            tag::INSTANTIATE => Entry::Instantiate,
            tag::START => Entry::Start,
            tag::TICK => Entry::Tick,
            tag::EVENT => Entry::Event {
                name: self.bytes()?,
                payload: self.bytes()?,
                source: self.bytes()?,
            },
            tag::CALL => Entry::Call {
                idx: self.small()?,
                args: self.bytes()?,
            },
            tag::DUPLICATE => Entry::Duplicate(self.small()?),
            tag::REMOVE => Entry::Remove(self.small()?),
            tag::EXPORT => Entry::Export {
                name: self.text()?,
                args: self.signed_list()?,
            },
            _ => Entry::Spacetime {
                conn: self.small_signed()?,
                batch: self.bytes()?,
            },
        })
    }

    fn call(&mut self, tag: u8) -> Decoded<Call> {
        Ok(match tag {
            tag::NATIVE => {
                let Ok(hash) = <[u8; 8]>::try_from(self.blob()?) else {
                    return self.wrong("a native's hash has not 8 bytes");
                };
                let wants = self.byte()?;
                let slots = (0..self.count()?)
                    .map(|_| match self.byte()? {
                        0 => Ok(Slot::Value(self.number()?)),
                        1 => Ok(Slot::Pointer),
                        2 => Ok(Slot::NullPointer),
                        _ => self.wrong("an argument is neither a value nor a pointer"),
                    })
                    .collect::<Decoded<Vec<_>>>()?;
                Call::Native {
                    hash: u64::from_le_bytes(hash),
                    wants,
                    slots,
                }
            }
            tag::LOG => Call::Log(self.text()?),
            tag::REFERENCE => Call::Reference {
                name: self.bytes()?,
                args: self.bytes()?,
            },
            tag::NAME => Call::Name(self.small()?),
            _ => Call::Spacetime {
                function: self.byte()?,
                numbers: self.signed_list()?,
                pieces: (0..self.count()?)
                    .map(|_| self.bytes())
                    .collect::<Decoded<Vec<_>>>()?,
            },
        })
    }

    fn returned(&mut self, tag: u8) -> Decoded<Returned> {
        Ok(match tag {
            tag::NOTHING => Returned::Nothing,
            tag::NUMBER => Returned::Number(self.number()?),
            tag::VECTOR => {
                let mut components = [0; 3];
                for component in &mut components {
                    *component = u32::from_le_bytes(self.array()?);
                }
                Returned::Vector(components)
            }
            tag::STRING => Returned::Text(self.bytes()?),
            tag::OBJECT => Returned::Object(self.bytes()?),
            tag::NULL => Returned::Null,
            tag::REFUSED => Returned::Refused(self.text()?),
            tag::FAILED => Returned::Failed(self.text()?),
            tag::CODE => Returned::Code(self.small_signed()?),
            tag::LOST_CALL => Returned::Lost,
            _ => {
                self.at -= 1;
                return self.wrong(&format!("there is no item {tag}"));
            }
        })
    }
}

/// What is open while a recording is read.
#[derive(Clone, Copy, PartialEq)]
enum Scope {
    Entry { answered: bool },
    Native,
    OtherCall,
}

/// Holds items against each other: what begins ends, and only what may be inside is.
#[derive(Default)]
struct Structure {
    open: Vec<Scope>,
    loads: u32,
}

impl Structure {
    fn check(&mut self, item: &Item) -> Result<(), &'static str> {
        let inside = self.open.last().copied();
        let by_host = !matches!(inside, Some(Scope::Entry { .. }));
        let known = |resource: &u32| *resource < self.loads;
        match item {
            Item::Load { .. } | Item::Stop { .. } | Item::Time { .. } | Item::Enter { .. }
                if !by_host =>
            {
                return Err("the host does something while a script runs");
            }
            Item::Load { .. } => self.loads += 1,
            Item::Time { .. } => {}
            Item::Stop { resource } if known(resource) => {}
            Item::Enter { resource, .. } if known(resource) => {
                self.open.push(Scope::Entry { answered: false });
            }
            Item::Stop { .. } | Item::Enter { .. } => {
                return Err("it names a resource that was not loaded");
            }
            Item::Answer(_) => match self.open.last_mut() {
                Some(Scope::Entry { answered }) if !*answered => *answered = true,
                _ => return Err("an answer belongs to no call"),
            },
            Item::Exit(_) => match inside {
                Some(Scope::Entry { .. }) => {
                    self.open.pop();
                }
                _ => return Err("a call into a script ends that has not begun"),
            },
            Item::Call(call) => match inside {
                Some(Scope::Entry { .. }) => self.open.push(match call {
                    Call::Native { .. } => Scope::Native,
                    _ => Scope::OtherCall,
                }),
                _ => return Err("a script calls that is not running"),
            },
            Item::Text { slot, .. } | Item::Read { slot, .. } | Item::Wrote { slot, .. } => {
                if inside != Some(Scope::Native) || usize::from(*slot) >= crate::invoke::MAX_SLOTS {
                    return Err("an argument belongs to no native");
                }
            }
            Item::Return(_) => match inside {
                Some(Scope::Native | Scope::OtherCall) => {
                    self.open.pop();
                }
                _ => return Err("a call of a script returns that has not begun"),
            },
        }
        if self.open.len() > DEEPEST {
            return Err("calls are nested too deep");
        }
        Ok(())
    }
}

/// What was read, and why no more.
pub(super) struct Parsed {
    pub(super) items: Vec<Item>,
    pub(super) problem: Option<RecordError>,
}

/// Reads as many items as there are. Those of a call that is cut off are left out.
pub(super) fn parse(bytes: &[u8]) -> Result<Parsed, RecordError> {
    let head = MAGIC.len() + 2;
    if bytes.len() < head {
        return Err(match MAGIC.starts_with(&bytes[..bytes.len().min(8)]) {
            true if !bytes.is_empty() => RecordError::Truncated {
                at: bytes.len() as u64,
            },
            _ => RecordError::NoRecording,
        });
    }
    if !bytes.starts_with(MAGIC) {
        return Err(RecordError::NoRecording);
    }
    let version = u16::from_le_bytes([bytes[8], bytes[9]]);
    if version != VERSION {
        return Err(RecordError::Version { found: version });
    }
    let mut decoder = Decoder {
        bytes,
        at: head,
        places: Vec::new(),
    };
    let mut structure = Structure::default();
    let mut items = Vec::new();
    // Up to here nothing is open.
    let mut whole = 0;
    let problem = loop {
        let at = decoder.at;
        match next(&mut decoder, &mut structure, items.len()) {
            Ok(Some(item)) => items.push(item),
            Ok(None) => break None,
            Err(RecordError::Damaged { reason, .. }) => {
                break Some(RecordError::Damaged {
                    at: at as u64,
                    reason,
                });
            }
            Err(error) => break Some(error),
        }
        if structure.open.is_empty() {
            whole = items.len();
        }
    };
    items.truncate(whole);
    Ok(Parsed { items, problem })
}

/// `None` at the end.
fn next(
    decoder: &mut Decoder<'_>,
    structure: &mut Structure,
    items: usize,
) -> Decoded<Option<Item>> {
    let tag = decoder.byte()?;
    if tag != tag::END {
        let item = decoder.item(tag)?;
        return match structure.check(&item) {
            Ok(()) => Ok(Some(item)),
            Err(reason) => decoder.wrong(reason),
        };
    }
    let count = decoder.number()?;
    let end = decoder.at;
    let digest = u64::from_le_bytes(decoder.array()?);
    if digest != Digest::of(&decoder.bytes[..end]) {
        return decoder.wrong("the checksum is that of other bytes");
    }
    if count != items as u64 || !structure.open.is_empty() {
        return decoder.wrong("it ends in the middle of a call");
    }
    if decoder.at != decoder.bytes.len() {
        return decoder.wrong("bytes follow the end");
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// One step of a recording to be: what kind, and what is in it.
    type Plan = (u8, Vec<u8>, u64);

    #[allow(clippy::cast_possible_truncation, reason = "any number will do")]
    fn call((kind, bytes, number): &Plan) -> Call {
        let text = String::from_utf8_lossy(bytes).into_owned();
        match kind % 5 {
            0 => Call::Log(text),
            1 => Call::Reference {
                name: bytes.clone(),
                args: number.to_be_bytes().to_vec(),
            },
            2 => Call::Name(*number as u32),
            3 => Call::Spacetime {
                function: *kind,
                numbers: bytes.iter().map(|byte| i64::from(*byte) - 128).collect(),
                pieces: vec![bytes.clone(); usize::from(kind % 3)],
            },
            _ => Call::Native {
                hash: *number,
                wants: kind % 6,
                slots: bytes
                    .iter()
                    .take(crate::invoke::MAX_SLOTS)
                    .map(|byte| match byte % 3 {
                        0 => Slot::Value(number.rotate_left((*byte).into())),
                        1 => Slot::Pointer,
                        _ => Slot::NullPointer,
                    })
                    .collect(),
            },
        }
    }

    #[allow(clippy::cast_possible_truncation, reason = "any number will do")]
    fn entry((kind, bytes, number): &Plan) -> Entry {
        let idx = *number as u32;
        match kind % 9 {
            0 => Entry::Instantiate,
            1 => Entry::Start,
            2 => Entry::Tick,
            3 => Entry::Event {
                name: bytes.clone(),
                payload: number.to_le_bytes().to_vec(),
                source: bytes.clone(),
            },
            4 => Entry::Call {
                idx,
                args: bytes.clone(),
            },
            5 => Entry::Duplicate(idx),
            6 => Entry::Remove(idx),
            7 => Entry::Export {
                name: String::from_utf8_lossy(bytes).into_owned(),
                args: vec![number.cast_signed(); usize::from(kind % 4)],
            },
            _ => Entry::Spacetime {
                conn: idx.cast_signed(),
                batch: bytes.clone(),
            },
        }
    }

    #[allow(clippy::cast_possible_truncation, reason = "any number will do")]
    fn returned((kind, bytes, number): &Plan) -> Returned {
        let text = String::from_utf8_lossy(bytes).into_owned();
        match kind % 10 {
            0 => Returned::Nothing,
            1 => Returned::Number(*number),
            2 => Returned::Vector([*number as u32, (*number >> 32) as u32, 7]),
            3 => Returned::Text(bytes.clone()),
            4 => Returned::Object(bytes.clone()),
            5 => Returned::Null,
            6 => Returned::Refused(text),
            7 => Returned::Failed(text),
            8 => Returned::Code((*number as u32).cast_signed()),
            _ => Returned::Lost,
        }
    }

    /// A recording that makes sense: what a plan says where it may be, and an end to everything.
    fn recording(plans: &[Plan]) -> Vec<Item> {
        let mut items = Vec::new();
        // Whether what is open is a call out of a script, and whether of a native.
        let mut open: Vec<Option<bool>> = Vec::new();
        let mut loads = 0;
        for plan in plans {
            let (kind, bytes, number) = plan;
            let item = match open.last() {
                None | Some(Some(_)) if loads == 0 || kind % 8 == 0 => {
                    loads += 1;
                    Item::Load {
                        name: String::from_utf8_lossy(bytes).into_owned(),
                        digest: *number,
                        size: bytes.len() as u64,
                        module: (kind % 16 == 0).then(|| bytes.clone()),
                    }
                }
                None | Some(Some(_)) if kind % 8 == 1 => Item::Stop {
                    resource: loads - 1,
                },
                None | Some(Some(_)) if kind % 8 == 2 => Item::Time {
                    now_ms: number.cast_signed(),
                },
                Some(Some(true)) if kind % 8 == 3 => Item::Text {
                    slot: kind / 8,
                    bytes: bytes.clone(),
                },
                Some(Some(true)) if kind % 8 == 4 => Item::Wrote {
                    slot: kind / 8,
                    bytes: bytes.clone(),
                },
                Some(Some(_)) if kind % 8 > 4 => {
                    open.pop();
                    Item::Return(returned(plan))
                }
                None | Some(Some(_)) => {
                    open.push(None);
                    Item::Enter {
                        resource: loads - 1,
                        entry: entry(plan),
                    }
                }
                Some(None) if kind % 3 == 0 => {
                    open.pop();
                    items.push(Item::Answer(match kind % 4 {
                        0 => Answer::Null,
                        1 => Answer::Number(number.cast_signed()),
                        _ => Answer::Bytes(bytes.clone()),
                    }));
                    Item::Exit(match kind % 2 {
                        0 => Exit::Done,
                        _ => Exit::Trapped("unreachable".to_owned()),
                    })
                }
                Some(None) => {
                    let call = call(plan);
                    open.push(Some(matches!(call, Call::Native { .. })));
                    Item::Call(call)
                }
            };
            items.push(item);
        }
        for scope in open.into_iter().rev() {
            items.push(match scope {
                None => Item::Exit(Exit::Lost),
                Some(_) => Item::Return(Returned::Lost),
            });
        }
        items
    }

    fn written(items: &[Item]) -> Vec<u8> {
        let mut encoder = Encoder::default();
        encoder.begin();
        items.iter().for_each(|item| encoder.item(item));
        encoder.end();
        let mut bytes = encoder.out;
        bytes.extend_from_slice(&Digest::of(&bytes).to_le_bytes());
        bytes
    }

    fn plans() -> impl Strategy<Value = Vec<Plan>> {
        let bytes = prop::collection::vec(any::<u8>(), 0..12);
        let number = prop_oneof![any::<u64>(), 0_u64..300, Just(u64::MAX)];
        prop::collection::vec((any::<u8>(), bytes, number), 0..60)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(plans in plans()) {
            let items = recording(&plans);
            let parsed = parse(&written(&items)).unwrap();
            prop_assert!(parsed.problem.is_none(), "{:?}", parsed.problem);
            prop_assert_eq!(parsed.items, items);
        }

        #[test]
        fn a_part_is_cut_off_and_begins_the_same(plans in plans(), cut in 0.0..1.0_f64) {
            let items = recording(&plans);
            let bytes = written(&items);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                clippy::cast_precision_loss,
                reason = "any place will do"
            )]
            let len = 10 + ((bytes.len() - 10) as f64 * cut) as usize;
            let parsed = parse(&bytes[..len]).unwrap();
            let is_truncated = matches!(parsed.problem, Some(RecordError::Truncated { .. }));
            prop_assert!(is_truncated, "{:?}", parsed.problem);
            prop_assert!(items.starts_with(&parsed.items));
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = parse(&bytes);
            let mut framed = MAGIC.to_vec();
            framed.extend_from_slice(&VERSION.to_le_bytes());
            framed.extend_from_slice(&bytes);
            let parsed = parse(&framed).unwrap();
            prop_assert!(parsed.problem.is_some());
        }

        #[test]
        fn a_changed_byte_is_noticed(plans in plans(), at in any::<prop::sample::Index>(), by in 1..=255_u8) {
            let mut bytes = written(&recording(&plans));
            let at = at.index(bytes.len());
            bytes[at] ^= by;
            let noticed = parse(&bytes).map_or(true, |parsed| parsed.problem.is_some());
            prop_assert!(noticed);
        }
    }

    #[test]
    fn lengths_that_lie_allocate_nothing() {
        for tag in [tag::LOG, tag::NATIVE, tag::SPACETIME, tag::LOAD] {
            let mut encoder = Encoder::default();
            encoder.begin();
            encoder.item(&Item::Load {
                name: "shop".to_owned(),
                digest: 0,
                size: 0,
                module: None,
            });
            encoder.item(&Item::Enter {
                resource: 0,
                entry: Entry::Start,
            });
            encoder.tag(tag);
            let whole = encoder.out.len();
            for _ in 0..3 {
                encoder.number(u64::MAX);
            }
            let parsed = parse(&encoder.out).unwrap();
            assert!(parsed.problem.is_some(), "{tag}: {whole}");
        }
    }

    #[test]
    fn what_comes_again_takes_two_bytes() {
        let log = Item::Call(Call::Log("the same text as ever".to_owned()));
        let mut encoder = Encoder::default();
        encoder.item(&log);
        let first = encoder.out.len();
        encoder.item(&log);
        assert_eq!(encoder.out.len() - first, 2);
    }
}
