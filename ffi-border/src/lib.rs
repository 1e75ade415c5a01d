#![doc = include_str!("../README.md")]

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread::LocalKey;

/// The codes of an API's errors.
pub trait Code: Copy + 'static {
    /// An argument is none.
    const INVALID: Self;
    /// A mistake in the library itself.
    const PANIC: Self;
}

/// Why a function did nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error<C> {
    /// In a word.
    pub code: C,
    /// In words.
    pub message: String,
}

impl<C: Code> Error<C> {
    /// An error with a text.
    pub fn new(code: C, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, message }
    }

    /// An argument is none.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(C::INVALID, message)
    }
}

/// The last error of a thread. An API has one of its own:
///
/// ```
/// # #[derive(Clone, Copy, Debug, PartialEq)]
/// # enum MyCode { Invalid, Panic }
/// # impl ffi_border::Code for MyCode {
/// #     const INVALID: Self = MyCode::Invalid;
/// #     const PANIC: Self = MyCode::Panic;
/// # }
/// use ffi_border::{Error, Last, guard, last};
///
/// thread_local! {
///     static LAST: Last<MyCode> = const { Last::new() };
/// }
/// let answer = guard(&LAST, -1, || Err(Error::invalid("no such thing")));
/// assert_eq!(answer, -1);
/// assert_eq!(last(&LAST).unwrap().code, MyCode::Invalid);
/// ```
pub struct Last<C>(RefCell<Option<Error<C>>>);

impl<C> Last<C> {
    /// None yet.
    pub const fn new() -> Self {
        Self(RefCell::new(None))
    }
}

impl<C> Default for Last<C> {
    fn default() -> Self {
        Self::new()
    }
}

/// The last error of the calling thread.
pub fn last<C: Code>(key: &'static LocalKey<Last<C>>) -> Option<Error<C>> {
    key.try_with(|last| last.0.borrow().clone()).ok().flatten()
}

/// Runs what a C function does: an error is remembered and a panic stays here, and `failed` is
/// what the function answers then.
pub fn guard<C: Code, T>(
    key: &'static LocalKey<Last<C>>,
    failed: T,
    body: impl FnOnce() -> Result<T, Error<C>>,
) -> T {
    let error = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(value)) => return value,
        Ok(Err(error)) => error,
        Err(panic) => {
            let message = match panic.downcast_ref::<&str>() {
                Some(text) => (*text).to_owned(),
                None => panic.downcast_ref::<String>().cloned().unwrap_or_default(),
            };
            Error::new(C::PANIC, format!("a mistake in this library: {message}"))
        }
    };
    // A thread that is ending has nobody left to ask.
    let _ = key.try_with(|last| last.0.replace(Some(error)));
    failed
}

/// The text that a caller passed.
///
/// # Errors
///
/// It is null, or not UTF-8.
///
/// # Safety
///
/// `text` is null or points to a C string that stays as it is for `'a`.
pub unsafe fn text<'a, C: Code>(text: *const c_char, what: &str) -> Result<&'a str, Error<C>> {
    if text.is_null() {
        return Err(Error::invalid(format!("{what}: NULL is no text")));
    }
    // SAFETY: it is not null, and the caller promises the rest.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_str()
        .map_err(|_| Error::invalid(format!("{what}: the text is not UTF-8")))
}

/// The text that a caller passed, or `None` for null.
///
/// # Errors
///
/// It is not UTF-8.
///
/// # Safety
///
/// As [`text`].
pub unsafe fn optional_text<'a, C: Code>(
    pointer: *const c_char,
    what: &str,
) -> Result<Option<&'a str>, Error<C>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller promises the same.
    unsafe { text(pointer, what) }.map(Some)
}

/// The bytes that a caller passed; null is no bytes when there are none.
///
/// # Errors
///
/// They are null although there are some, or more than there can be.
///
/// # Safety
///
/// `bytes` is null or points to `len` bytes that stay as they are for `'a`.
pub unsafe fn bytes<'a, C: Code>(
    bytes: *const u8,
    len: usize,
    what: &str,
) -> Result<&'a [u8], Error<C>> {
    if len == 0 {
        return Ok(&[]);
    }
    if bytes.is_null() {
        return Err(Error::invalid(format!("{what}: NULL has no {len} bytes")));
    }
    if isize::try_from(len).is_err() {
        return Err(Error::invalid(format!("{what}: nothing has {len} bytes")));
    }
    // SAFETY: it is not null, no object is larger than `isize::MAX`, and the caller promises
    // the rest.
    Ok(unsafe { std::slice::from_raw_parts(bytes, len) })
}

/// A C string: it ends where the text has a NUL.
pub fn c_text(text: impl Into<Vec<u8>>) -> CString {
    match CString::new(text) {
        Ok(text) => text,
        Err(error) => {
            let end = error.nul_position();
            let mut bytes = error.into_vec();
            bytes.truncate(end);
            // Nothing before the first NUL is one.
            CString::new(bytes).unwrap_or_default()
        }
    }
}

/// A string that belongs to the caller from now on, who gives it to [`take_back`].
pub fn give(text: impl Into<Vec<u8>>) -> *mut c_char {
    c_text(text).into_raw()
}

/// Frees a string. Null is harmless.
///
/// # Safety
///
/// `text` is null, or came from [`give`] and was not given back before.
pub unsafe fn take_back(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: `give` has made it by `CString::into_raw`.
        drop(unsafe { CString::from_raw(text) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum TestCode {
        Invalid,
        Panic,
    }

    impl Code for TestCode {
        const INVALID: Self = TestCode::Invalid;
        const PANIC: Self = TestCode::Panic;
    }

    thread_local! {
        static LAST: Last<TestCode> = const { Last::new() };
    }

    #[test]
    fn panics_stay_here() {
        assert_eq!(last(&LAST), None);
        let failed = guard(&LAST, -1, || {
            let none: Option<i32> = std::hint::black_box(None);
            Ok(none.expect("there is one"))
        });
        assert_eq!(failed, -1);
        let error = last(&LAST).unwrap();
        assert_eq!(error.code, TestCode::Panic);
        assert!(error.message.contains("there is one"), "{error:?}");
        // Success leaves it.
        assert_eq!(guard(&LAST, -1, || Ok(5)), 5);
        assert_eq!(last(&LAST), Some(error));
        // A panic with another text, and one with none.
        assert_eq!(guard(&LAST, -1, || panic!("{}", failed)), -1);
        assert!(last(&LAST).unwrap().message.contains("-1"));
        let without_text = || std::panic::panic_any(failed);
        assert_eq!(guard(&LAST, -1, without_text), -1);
        assert_eq!(last(&LAST).unwrap().code, TestCode::Panic);
    }

    #[test]
    fn what_callers_pass_is_checked() {
        let broken = c"\xff";
        // SAFETY: null, literals, and bytes that are there.
        unsafe {
            assert_eq!(text::<TestCode>(c"a".as_ptr(), "x"), Ok("a"));
            assert!(text::<TestCode>(std::ptr::null(), "x").is_err());
            assert!(text::<TestCode>(broken.as_ptr(), "x").is_err());
            assert_eq!(optional_text::<TestCode>(std::ptr::null(), "x"), Ok(None));
            assert!(optional_text::<TestCode>(broken.as_ptr(), "x").is_err());
            assert_eq!(bytes::<TestCode>(std::ptr::null(), 0, "x"), Ok(&[][..]));
            assert_eq!(bytes::<TestCode>([1, 2].as_ptr(), 2, "x"), Ok(&[1, 2][..]));
            assert!(bytes::<TestCode>(std::ptr::null(), 1, "x").is_err());
            assert!(bytes::<TestCode>(&1, usize::MAX, "x").is_err());
            take_back(give("text"));
            take_back(std::ptr::null_mut());
        }
    }

    #[test]
    fn texts_end_where_a_nul_is() {
        assert_eq!(c_text("one\0two").as_c_str(), c"one");
        assert_eq!(c_text("\0").as_c_str(), c"");
        assert_eq!(c_text("one").as_c_str(), c"one");
    }
}
