//! Lists of packed rows.

use std::fmt;

use bytes::Bytes;

use super::codec::{DecodeError, Reader, Wire, write_length};

/// Where each row of a [`RowList`] starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowBounds {
    /// All rows have this many bytes.
    Fixed(u16),
    /// Where each row starts; it ends where the next one starts.
    Offsets(Vec<u64>),
}

/// Rows of one table, as packed BSATN: the client never looks into them.
///
/// Cloning is cheap: the bytes are shared.
///
/// ```
/// use spacetime_client::RowList;
///
/// let rows = RowList::from_rows([&b"first"[..], b"second"]);
/// assert_eq!(rows.len(), 2);
/// assert_eq!(rows.iter().last(), Some(&b"second"[..]));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct RowList {
    bounds: RowBounds,
    data: Bytes,
}

impl RowList {
    /// No rows.
    pub fn new() -> RowList {
        RowList {
            bounds: RowBounds::Fixed(0),
            data: Bytes::new(),
        }
    }

    /// Packs rows.
    pub fn from_rows<R: AsRef<[u8]>>(rows: impl IntoIterator<Item = R>) -> RowList {
        let mut data = Vec::new();
        let mut offsets = Vec::new();
        for row in rows {
            offsets.push(data.len() as u64);
            data.extend_from_slice(row.as_ref());
        }
        let bounds = pack_bounds(offsets, data.len());
        RowList {
            bounds,
            data: data.into(),
        }
    }

    /// Checks the bounds against the bytes.
    ///
    /// # Errors
    ///
    /// [`DecodeError::Rows`] when the bounds and the bytes do not fit each other.
    pub fn from_parts(bounds: RowBounds, data: Bytes) -> Result<RowList, DecodeError> {
        let problem = match &bounds {
            RowBounds::Fixed(0) if !data.is_empty() => Some("rows of no bytes have bytes"),
            RowBounds::Fixed(size)
                if *size != 0 && !data.len().is_multiple_of(usize::from(*size)) =>
            {
                Some("the bytes are not a whole number of rows")
            }
            RowBounds::Fixed(_) => None,
            RowBounds::Offsets(offsets) => match (offsets.first(), offsets.last()) {
                (None, _) if data.is_empty() => None,
                (None, _) => Some("no rows have bytes"),
                (Some(first), _) if *first != 0 => {
                    Some("the first row does not start at the first byte")
                }
                (_, Some(last)) if *last > data.len() as u64 => Some("a row starts behind the end"),
                _ if !offsets.is_sorted() => Some("a row ends before it starts"),
                _ => None,
            },
        };
        match problem {
            Some(problem) => Err(DecodeError::Rows { problem }),
            None => Ok(RowList { bounds, data }),
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        match &self.bounds {
            RowBounds::Fixed(0) => 0,
            RowBounds::Fixed(size) => self.data.len() / usize::from(*size),
            RowBounds::Offsets(offsets) => offsets.len(),
        }
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The rows, each as its BSATN.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &[u8]> + Clone {
        (0..self.len()).map(|index| self.row(index).unwrap_or_default())
    }

    /// One row.
    pub fn row(&self, index: usize) -> Option<&[u8]> {
        match &self.bounds {
            RowBounds::Fixed(size) => {
                let size = usize::from(*size);
                (index < self.len()).then(|| &self.data[index * size..(index + 1) * size])
            }
            RowBounds::Offsets(offsets) => {
                // Sorted and inside the data: checked when the list was made.
                let start = *offsets.get(index)? as usize;
                let end = offsets
                    .get(index + 1)
                    .map_or(self.data.len(), |end| *end as usize);
                self.data.get(start..end)
            }
        }
    }

    /// Where the rows start.
    pub fn bounds(&self) -> &RowBounds {
        &self.bounds
    }

    /// All rows, without gaps.
    pub fn data(&self) -> &Bytes {
        &self.data
    }

    /// What the list costs in a queue, in bytes.
    pub(crate) fn cost(&self) -> usize {
        let bounds = match &self.bounds {
            RowBounds::Fixed(_) => 0,
            RowBounds::Offsets(offsets) => offsets.len() * size_of::<u64>(),
        };
        bounds + self.data.len()
    }

    /// One list with the rows of all.
    pub(crate) fn concat(mut lists: Vec<RowList>) -> RowList {
        lists.retain(|list| !list.is_empty());
        if lists.len() <= 1 {
            return lists.pop().unwrap_or_default();
        }
        let mut data = Vec::with_capacity(lists.iter().map(|list| list.data.len()).sum());
        if let RowBounds::Fixed(size) = lists[0].bounds
            && lists
                .iter()
                .all(|list| list.bounds == RowBounds::Fixed(size))
        {
            for list in &lists {
                data.extend_from_slice(&list.data);
            }
            return RowList {
                bounds: RowBounds::Fixed(size),
                data: data.into(),
            };
        }
        let mut offsets = Vec::with_capacity(lists.iter().map(RowList::len).sum());
        for row in lists.iter().flat_map(RowList::iter) {
            offsets.push(data.len() as u64);
            data.extend_from_slice(row);
        }
        RowList {
            bounds: pack_bounds(offsets, data.len()),
            data: data.into(),
        }
    }
}

/// The shorter spelling of where rows start.
fn pack_bounds(offsets: Vec<u64>, end: usize) -> RowBounds {
    if offsets.is_empty() {
        return RowBounds::Fixed(0);
    }
    let size = end as u64 / offsets.len() as u64;
    let fixed = size != 0
        && size * offsets.len() as u64 == end as u64
        && offsets
            .iter()
            .zip(0..)
            .all(|(offset, index): (_, u64)| *offset == index * size);
    match u16::try_from(size) {
        Ok(size) if fixed => RowBounds::Fixed(size),
        _ => RowBounds::Offsets(offsets),
    }
}

impl Default for RowList {
    fn default() -> Self {
        RowList::new()
    }
}

impl fmt::Debug for RowList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RowList({} rows, {} bytes)", self.len(), self.data.len())
    }
}

impl Wire for RowList {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        let bounds = match reader.tag("RowBounds")? {
            0 => RowBounds::Fixed(u16::read(reader, "RowBounds::Fixed")?),
            1 => RowBounds::Offsets(Vec::read(reader, "RowBounds::Offsets")?),
            tag => return Err(reader.unknown_tag("RowBounds", tag)),
        };
        RowList::from_parts(bounds, Bytes::read(reader, what)?)
    }

    fn write(&self, out: &mut Vec<u8>) {
        match &self.bounds {
            RowBounds::Fixed(size) => {
                out.push(0);
                size.write(out);
            }
            RowBounds::Offsets(offsets) => {
                out.push(1);
                offsets.write(out);
            }
        }
        write_length(self.data.len(), out);
        out.extend_from_slice(&self.data);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_size_take_no_offsets() {
        let rows = RowList::from_rows(["ab", "cd"]);
        assert_eq!(rows.bounds(), &RowBounds::Fixed(2));
        let rows = RowList::from_rows(["ab", "c", "def"]);
        assert_eq!(rows.bounds(), &RowBounds::Offsets(vec![0, 2, 3]));
        assert_eq!(
            rows.iter().collect::<Vec<_>>(),
            [b"ab".as_slice(), b"c", b"def"]
        );
        // The sizes even out, the rows do not.
        let rows = RowList::from_rows(["abc", "d"]);
        assert_eq!(rows.iter().collect::<Vec<_>>(), [b"abc".as_slice(), b"d"]);
    }

    #[test]
    fn empty_rows_are_rows() {
        let rows = RowList::from_rows(["", ""]);
        assert_eq!(rows.len(), 2);
        assert_eq!(rows.iter().collect::<Vec<_>>(), [b"", b""]);
        assert!(RowList::from_rows::<&str>([]).is_empty());
    }

    #[test]
    fn bounds_that_do_not_fit_are_refused() {
        let data = Bytes::from_static(b"abcd");
        for bounds in [
            RowBounds::Fixed(0),
            RowBounds::Fixed(3),
            RowBounds::Offsets(vec![]),
            RowBounds::Offsets(vec![1]),
            RowBounds::Offsets(vec![0, 5]),
            RowBounds::Offsets(vec![0, u64::MAX]),
            RowBounds::Offsets(vec![0, 3, 2]),
        ] {
            let error = RowList::from_parts(bounds.clone(), data.clone());
            assert!(matches!(error, Err(DecodeError::Rows { .. })), "{bounds:?}");
        }
    }

    #[test]
    fn lists_are_joined() {
        let fixed = |rows: &[&str]| RowList::from_rows(rows);
        let joined = RowList::concat(vec![fixed(&["ab"]), RowList::new(), fixed(&["cd", "ef"])]);
        assert_eq!(joined, fixed(&["ab", "cd", "ef"]));
        let joined = RowList::concat(vec![fixed(&["ab"]), fixed(&["c"])]);
        assert_eq!(joined.iter().collect::<Vec<_>>(), [b"ab".as_slice(), b"c"]);
    }
}
