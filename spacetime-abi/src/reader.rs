//! Reading events by hand: a script has this code once and small, where the derived codec
//! would bring a function for each type.

use spacetimedb_lib::{ConnectionId, Identity, Timestamp};

use crate::{
    BrokenEvent, Connected, Declared, Ended, Event, Mismatch, Outcome, ProcedureOutcome,
    ProcedureResult, QueryOutcome, QueryResult, Reason, ReducerResult, RowSizes, Rows, SetRows,
    SubscriptionError, TableInfo, TableRows,
};

/// Reads values from the front of some bytes. What cannot be read is remembered, and the
/// value is an empty one.
struct Reader<'a> {
    rest: &'a [u8],
    broken: bool,
}

impl<'a> Reader<'a> {
    fn broken<T: Default>(&mut self) -> T {
        self.broken = true;
        // Nothing after it means anything.
        self.rest = &[];
        T::default()
    }

    #[inline(never)]
    fn slice(&mut self, len: usize) -> &'a [u8] {
        match self.rest.split_at_checked(len) {
            Some((slice, rest)) => {
                self.rest = rest;
                slice
            }
            None => self.broken(),
        }
    }

    fn array<const N: usize>(&mut self) -> [u8; N] {
        let mut array = [0; N];
        let slice = self.slice(N);
        if slice.len() == N {
            array.copy_from_slice(slice);
        }
        array
    }

    fn u8(&mut self) -> u8 {
        self.array::<1>()[0]
    }

    fn u16(&mut self) -> u16 {
        u16::from_le_bytes(self.array())
    }

    #[inline(never)]
    fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.array())
    }

    fn bool(&mut self) -> bool {
        match self.u8() {
            0 => false,
            1 => true,
            _ => self.broken(),
        }
    }

    #[inline(never)]
    fn bytes(&mut self) -> &'a [u8] {
        let len = self.u32() as usize;
        self.slice(len)
    }

    #[inline(never)]
    fn str(&mut self) -> &'a str {
        match core::str::from_utf8(self.bytes()) {
            Ok(text) => text,
            Err(_) => self.broken(),
        }
    }

    fn string(&mut self) -> String {
        self.str().to_owned()
    }

    /// Whether there is a value.
    fn some(&mut self) -> bool {
        match self.u8() {
            0 => !self.broken,
            1 => false,
            _ => self.broken(),
        }
    }

    fn vec<T>(&mut self, mut item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = self.u32();
        let mut items = Vec::new();
        for _ in 0..count {
            let item = item(self);
            // Also keeps a false count from taking memory or time.
            if self.broken {
                break;
            }
            items.push(item);
        }
        items
    }

    #[inline(never)]
    fn rows(&mut self) -> Rows<'a> {
        let sizes = match self.u8() {
            0 => RowSizes::Fixed(self.u16()),
            1 => {
                let count = self.u32() as usize;
                let offsets = self.slice(count.saturating_mul(8)).chunks_exact(8);
                let offset = |bytes: &[u8]| {
                    let mut offset = [0; 8];
                    offset.copy_from_slice(bytes);
                    u64::from_le_bytes(offset)
                };
                RowSizes::Offsets(offsets.map(offset).collect())
            }
            _ => {
                self.broken::<()>();
                RowSizes::Fixed(0)
            }
        };
        let data = self.bytes();
        Rows { sizes, data }
    }

    #[inline(never)]
    fn tables(&mut self) -> Vec<TableRows<'a>> {
        self.vec(|reader| TableRows {
            table: reader.str(),
            event: reader.bool(),
            inserts: reader.rows(),
            deletes: reader.rows(),
        })
    }

    #[inline(never)]
    fn set_rows(&mut self) -> SetRows<'a> {
        SetRows {
            set: self.u32(),
            tables: self.tables(),
        }
    }

    #[inline(never)]
    fn ended(&mut self) -> Ended {
        Ended {
            reason: match self.u8() {
                0 => Reason::Unreachable,
                1 => Reason::Unauthorized,
                2 => Reason::NoSuchDatabase,
                3 => Reason::Refused,
                4 => Reason::Protocol,
                5 => Reason::Closed,
                6 => Reason::Reset,
                7 => Reason::Timeout,
                8 => Reason::Lagged,
                _ => {
                    self.broken::<()>();
                    Reason::Protocol
                }
            },
            code: self.some().then(|| self.u16()),
            message: self.string(),
            retry_in_ms: self.some().then(|| self.u32()),
        }
    }

    #[inline(never)]
    fn declared(&mut self) -> Declared<'a> {
        match self.u8() {
            0 => Declared::Table(TableInfo {
                name: self.str(),
                row: self.some().then(|| self.bytes()),
                primary_key: self.some().then(|| self.u16()),
                event: self.bool(),
            }),
            1 => Declared::Function(self.str()),
            2 => Declared::Mismatch(Mismatch {
                name: self.string(),
                column: self.some().then(|| self.string()),
                declared: self.string(),
                actual: self.string(),
            }),
            _ => {
                self.broken::<()>();
                Declared::Function("")
            }
        }
    }

    #[inline(never)]
    fn connected(&mut self) -> Connected {
        Connected {
            identity: Identity::from_byte_array(self.array()),
            connection_id: ConnectionId::from_le_byte_array(self.array()),
            token: self.string(),
            protocol: self.u8(),
            resumed: self.bool(),
        }
    }

    #[inline(never)]
    fn reducer(&mut self) -> ReducerResult<'a> {
        ReducerResult {
            request: self.u32(),
            timestamp: Timestamp::from_micros_since_unix_epoch(i64::from_le_bytes(self.array())),
            outcome: match self.u8() {
                0 => Outcome::Committed,
                1 => Outcome::Failed(self.string()),
                2 => Outcome::Internal(self.string()),
                3 => Outcome::Lost,
                _ => {
                    self.broken::<()>();
                    Outcome::Lost
                }
            },
            tables: self.tables(),
        }
    }

    #[inline(never)]
    fn procedure(&mut self) -> ProcedureResult {
        ProcedureResult {
            request: self.u32(),
            outcome: match self.u8() {
                0 => ProcedureOutcome::Returned(self.bytes().to_vec()),
                1 => ProcedureOutcome::Internal(self.string()),
                2 => ProcedureOutcome::Lost,
                _ => {
                    self.broken::<()>();
                    ProcedureOutcome::Lost
                }
            },
        }
    }

    #[inline(never)]
    fn query(&mut self) -> QueryResult<'a> {
        QueryResult {
            request: self.u32(),
            outcome: match self.u8() {
                0 => QueryOutcome::Rows(self.tables()),
                1 => QueryOutcome::Failed(self.string()),
                2 => QueryOutcome::Lost,
                _ => {
                    self.broken::<()>();
                    QueryOutcome::Lost
                }
            },
        }
    }

    fn event(&mut self) -> Event<'a> {
        match self.u8() {
            0 => Event::Declared(self.vec(Self::declared)),
            1 => Event::Connected(self.connected()),
            2 => Event::ConnectError(self.ended()),
            3 => Event::Disconnected(self.ended()),
            4 => Event::Applied(self.set_rows()),
            5 => Event::Removed(self.set_rows()),
            6 => Event::SubscriptionError(SubscriptionError {
                set: self.u32(),
                message: self.string(),
            }),
            7 => Event::Resynced,
            8 => Event::Transaction(self.tables()),
            9 => Event::Reducer(self.reducer()),
            10 => Event::Procedure(self.procedure()),
            11 => Event::Query(self.query()),
            _ => {
                self.broken::<()>();
                Event::Resynced
            }
        }
    }
}

impl<'a> Event<'a> {
    /// Decodes the first of the events in `bytes`; answers what follows it.
    ///
    /// # Errors
    /// The bytes are no event.
    #[inline(never)]
    pub fn decode(bytes: &'a [u8]) -> Result<(Self, &'a [u8]), BrokenEvent> {
        let mut reader = Reader {
            rest: bytes,
            broken: false,
        };
        let event = reader.event();
        if reader.broken {
            return Err(BrokenEvent);
        }
        Ok((event, reader.rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode;

    fn table(data: &[u8]) -> TableRows<'_> {
        TableRows {
            table: "player",
            event: true,
            inserts: Rows {
                sizes: RowSizes::Offsets(vec![0, 2]),
                data,
            },
            deletes: Rows {
                sizes: RowSizes::Fixed(3),
                data,
            },
        }
    }

    fn ended(code: Option<u16>, retry_in_ms: Option<u32>, reason: Reason) -> Ended {
        Ended {
            reason,
            code,
            message: "gone".to_owned(),
            retry_in_ms,
        }
    }

    fn all() -> Vec<Event<'static>> {
        let rows = || vec![table(&[1, 2, 3]), table(&[])];
        let set = || SetRows {
            set: 7,
            tables: rows(),
        };
        let reducer = |outcome| {
            Event::Reducer(ReducerResult {
                request: 9,
                timestamp: Timestamp::from_micros_since_unix_epoch(-5),
                outcome,
                tables: rows(),
            })
        };
        let procedure = |outcome| {
            Event::Procedure(ProcedureResult {
                request: 9,
                outcome,
            })
        };
        let query = |outcome| {
            Event::Query(QueryResult {
                request: 9,
                outcome,
            })
        };
        let mismatch = |column: Option<&str>| {
            Declared::Mismatch(Mismatch {
                name: "player".to_owned(),
                column: column.map(str::to_owned),
                declared: "U8".to_owned(),
                actual: "U16".to_owned(),
            })
        };
        let info = |row, primary_key| {
            Declared::Table(TableInfo {
                name: "player",
                row,
                primary_key,
                event: false,
            })
        };
        let text = || "text".to_owned();
        vec![
            Event::Declared(vec![
                info(None, Some(2)),
                info(Some(&[1, 2]), None),
                Declared::Function("move"),
                mismatch(None),
                mismatch(Some("x")),
            ]),
            Event::Connected(Connected {
                identity: Identity::from_byte_array(core::array::from_fn(|byte| byte as u8)),
                connection_id: ConnectionId::from_u128(0x0102_0304 << 96),
                token: text(),
                protocol: 2,
                resumed: true,
            }),
            Event::ConnectError(ended(Some(401), None, Reason::Unreachable)),
            Event::ConnectError(ended(None, None, Reason::Unauthorized)),
            Event::ConnectError(ended(None, None, Reason::NoSuchDatabase)),
            Event::ConnectError(ended(None, None, Reason::Refused)),
            Event::ConnectError(ended(None, None, Reason::Protocol)),
            Event::Disconnected(ended(None, Some(5), Reason::Closed)),
            Event::Disconnected(ended(None, None, Reason::Reset)),
            Event::Disconnected(ended(None, None, Reason::Timeout)),
            Event::Disconnected(ended(None, None, Reason::Lagged)),
            Event::Applied(set()),
            Event::Removed(set()),
            Event::SubscriptionError(SubscriptionError {
                set: 7,
                message: text(),
            }),
            Event::Resynced,
            Event::Transaction(rows()),
            reducer(Outcome::Committed),
            reducer(Outcome::Failed(text())),
            reducer(Outcome::Internal(text())),
            reducer(Outcome::Lost),
            procedure(ProcedureOutcome::Returned(vec![1])),
            procedure(ProcedureOutcome::Internal(text())),
            procedure(ProcedureOutcome::Lost),
            query(QueryOutcome::Rows(rows())),
            query(QueryOutcome::Failed(text())),
            query(QueryOutcome::Lost),
        ]
    }

    #[test]
    fn it_reads_what_the_derived_codec_reads() {
        for event in all() {
            let mut bytes = encode(&event);
            assert_eq!(crate::decode::<Event<'_>>(&bytes).unwrap(), event);
            let end = bytes.len();
            bytes.push(42);
            let (read, rest) = Event::decode(&bytes).unwrap();
            assert_eq!((read, rest), (event, &[42][..]));
            for cut in 0..end {
                assert!(Event::decode(&bytes[..cut]).is_err(), "{cut}");
                assert!(crate::decode::<Event<'_>>(&bytes[..cut]).is_err());
            }
        }
    }

    #[test]
    fn any_byte_may_be_wrong() {
        for event in all() {
            let bytes = encode(&event);
            for place in 0..bytes.len() {
                for value in [0, 1, 2, 3, 9, 12, 0x7F, 0x80, 0xFF] {
                    let mut bytes = bytes.clone();
                    bytes[place] = value;
                    let read = Event::decode(&bytes)
                        .ok()
                        .filter(|(_, rest)| rest.is_empty());
                    let derived = crate::decode::<Event<'_>>(&bytes).ok();
                    assert_eq!(read.map(|(event, _)| event), derived);
                }
            }
        }
    }
}
