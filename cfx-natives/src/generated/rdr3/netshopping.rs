// Made by native-gen 0.2.0 from data d8ad4c193a5248ba; do not edit.

//! Namespace `NETSHOPPING` of the RedM client.

use crate::prelude::*;

/// `CashinventoryInitSessionIsFaulted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1CE92D1D9BE170A>
#[doc(alias(
    "CashinventoryInitSessionIsFaulted",
    "_CASHINVENTORY_INIT_SESSION_IS_FAULTED",
    "0xD1CE92D1D9BE170A"
))]
#[inline]
pub fn cashinventory_init_session_is_faulted() -> bool {
    call(0xD1CE92D1D9BE170A, ())
}

/// `CashinventoryInitSessionStatus`.
///
/// The values: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC019112F8995DC1C>
#[doc(alias(
    "CashinventoryInitSessionStatus",
    "CASHINVENTORY_INIT_SESSION_STATUS",
    "0xC019112F8995DC1C"
))]
#[inline]
pub fn cashinventory_init_session_status() -> Option<(i32, i32)> {
    let mut p0 = Out::<i32>::default();
    let mut p1 = Out::<i32>::default();
    let result: bool = call(0xC019112F8995DC1C, (&mut p0, &mut p1));
    result.then(|| (p0.get(), p1.get()))
}

/// `CashinventoryIsConnectionFaulted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CE9FB6332B5E46E>
#[doc(alias(
    "CashinventoryIsConnectionFaulted",
    "CASHINVENTORY_IS_CONNECTION_FAULTED",
    "0x6CE9FB6332B5E46E"
))]
#[inline]
pub fn cashinventory_is_connection_faulted() -> bool {
    call(0x6CE9FB6332B5E46E, ())
}

/// `CashinventoryIsSessionReady`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCC24220FDDAC929>
#[doc(alias(
    "CashinventoryIsSessionReady",
    "_CASHINVENTORY_IS_SESSION_READY",
    "0xFCC24220FDDAC929"
))]
#[inline]
pub fn cashinventory_is_session_ready() -> bool {
    call(0xFCC24220FDDAC929, ())
}

/// `CashinventoryTransactionAddAward`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52BDE32F21BA3B6D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "CashinventoryTransactionAddAward",
    "_CASHINVENTORY_TRANSACTION_ADD_AWARD",
    "0x52BDE32F21BA3B6D"
))]
#[inline]
pub unsafe fn cashinventory_transaction_add_award(
    id: i32,
    hash: impl Into<Hash>,
    p2: &mut [u8],
    p3: &mut [u8],
) -> bool {
    let hash: Hash = hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x52BDE32F21BA3B6D, (id, hash, p2, p3))
}

/// `CashinventoryTransactionCheckout`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x592BC00BF6629BE7>
#[doc(alias(
    "CashinventoryTransactionCheckout",
    "_CASHINVENTORY_TRANSACTION_CHECKOUT",
    "0x592BC00BF6629BE7"
))]
#[inline]
pub fn cashinventory_transaction_checkout(id: i32) -> bool {
    call(0x592BC00BF6629BE7, (id,))
}

/// `CashinventoryTransactionCheckoutStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26C008791D066F37>
#[doc(alias(
    "CashinventoryTransactionCheckoutStatus",
    "_CASHINVENTORY_TRANSACTION_CHECKOUT_STATUS",
    "0x26C008791D066F37"
))]
#[inline]
pub fn cashinventory_transaction_checkout_status(id: i32) -> Option<i32> {
    let mut status = Out::<i32>::default();
    let result: bool = call(0x26C008791D066F37, (id, &mut status));
    result.then(|| status.get())
}

/// `CashinventoryTransactionDelete`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59EF5D516E2D96B9>
#[doc(alias(
    "CashinventoryTransactionDelete",
    "_CASHINVENTORY_TRANSACTION_DELETE",
    "0x59EF5D516E2D96B9"
))]
#[inline]
pub fn cashinventory_transaction_delete(id: i32) -> bool {
    call(0x59EF5D516E2D96B9, (id,))
}

/// `CashinventoryTransactionFireAndForgetItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFEA09CCEC4AF32F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `item`: there must be as many as it takes.
#[doc(alias(
    "CashinventoryTransactionFireAndForgetItem",
    "_CASHINVENTORY_TRANSACTION_FIRE_AND_FORGET_ITEM",
    "0xFFEA09CCEC4AF32F"
))]
#[inline]
pub unsafe fn cashinventory_transaction_fire_and_forget_item(
    action_hash: impl Into<Hash>,
    item: &mut [u8],
    p3: i32,
) -> Option<i32> {
    let action_hash: Hash = action_hash.into();
    let mut id = Out::<i32>::default();
    // SAFETY: the caller promises that the native stays inside.
    let item = unsafe { Buffer::new(item) };
    let result: bool = call(0xFFEA09CCEC4AF32F, (action_hash, &mut id, item, p3));
    result.then(|| id.get())
}

/// `CashinventoryTransactionGetAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD2D520C51CCFF52>
#[doc(alias(
    "CashinventoryTransactionGetAction",
    "_CASHINVENTORY_TRANSACTION_GET_ACTION",
    "0xBD2D520C51CCFF52"
))]
#[inline]
pub fn cashinventory_transaction_get_action(id: i32) -> Hash {
    call(0xBD2D520C51CCFF52, (id,))
}

/// `CashinventoryTransactionGetBasketIsValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52A226ADF4A270D2>
#[doc(alias(
    "CashinventoryTransactionGetBasketIsValid",
    "_CASHINVENTORY_TRANSACTION_GET_BASKET_IS_VALID",
    "0x52A226ADF4A270D2"
))]
#[inline]
pub fn cashinventory_transaction_get_basket_is_valid(id: i32) -> bool {
    call(0x52A226ADF4A270D2, (id,))
}

/// `CashinventoryTransactionGetItemInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7616B5F0895C2D99>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `item_info`: there must be as many as it takes.
#[doc(alias(
    "CashinventoryTransactionGetItemInfo",
    "_CASHINVENTORY_TRANSACTION_GET_ITEM_INFO",
    "0x7616B5F0895C2D99"
))]
#[inline]
pub unsafe fn cashinventory_transaction_get_item_info(
    id: i32,
    index: i32,
    item_info: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let item_info = unsafe { Buffer::new(item_info) };
    call(0x7616B5F0895C2D99, (id, index, item_info))
}

/// `CashinventoryTransactionGetNumOfItems`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF2D04D076847478>
#[doc(alias(
    "CashinventoryTransactionGetNumOfItems",
    "_CASHINVENTORY_TRANSACTION_GET_NUM_OF_ITEMS",
    "0xCF2D04D076847478"
))]
#[inline]
pub fn cashinventory_transaction_get_num_of_items(id: i32) -> i32 {
    call(0xCF2D04D076847478, (id,))
}

/// `CashinventoryTransactionResponseGetItemInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98412398BBE73F61>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `item_info`: there must be as many as it takes.
#[doc(alias(
    "CashinventoryTransactionResponseGetItemInfo",
    "_CASHINVENTORY_TRANSACTION_RESPONSE_GET_ITEM_INFO",
    "0x98412398BBE73F61"
))]
#[inline]
pub unsafe fn cashinventory_transaction_response_get_item_info(
    id: i32,
    index: i32,
    item_info: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let item_info = unsafe { Buffer::new(item_info) };
    call(0x98412398BBE73F61, (id, index, item_info))
}

/// `CashinventoryTransactionStart`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF039EC27F4490E96>
#[doc(alias(
    "CashinventoryTransactionStart",
    "_CASHINVENTORY_TRANSACTION_START",
    "0xF039EC27F4490E96"
))]
#[inline]
pub fn cashinventory_transaction_start(
    type_: impl Into<Hash>,
    action_hash: impl Into<Hash>,
) -> Option<i32> {
    let mut id = Out::<i32>::default();
    let type_: Hash = type_.into();
    let action_hash: Hash = action_hash.into();
    let result: bool = call(0xF039EC27F4490E96, (&mut id, type_, action_hash));
    result.then(|| id.get())
}

/// `CashinventoryTransactionValidateItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C9F12700BCE69F4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "CashinventoryTransactionValidateItem",
    "_CASHINVENTORY_TRANSACTION_VALIDATE_ITEM",
    "0x6C9F12700BCE69F4"
))]
#[inline]
pub unsafe fn cashinventory_transaction_validate_item(p0: impl Into<Hash>, p1: &mut [u8]) -> i32 {
    let p0: Hash = p0.into();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x6C9F12700BCE69F4, (p0, p1))
}

/// `N_0x38640a8c2def011b`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38640A8C2DEF011B>
#[doc(alias("N_0x38640a8c2def011b", "0x38640A8C2DEF011B"))]
#[inline]
pub fn n_0x38640a8c2def011b(p0: i32) -> i32 {
    call(0x38640A8C2DEF011B, (p0,))
}

/// `N_0x3fa09dd57b93c0de`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FA09DD57B93C0DE>
#[doc(alias("N_0x3fa09dd57b93c0de", "0x3FA09DD57B93C0DE"))]
#[inline]
pub fn n_0x3fa09dd57b93c0de(p0: impl Into<Hash>, p1: i32, p2: i32, p3: i32, p4: i32) -> bool {
    let p0: Hash = p0.into();
    call(0x3FA09DD57B93C0DE, (p0, p1, p2, p3, p4))
}

/// `N_0x92a32ba29622763f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92A32BA29622763F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias("N_0x92a32ba29622763f", "0x92A32BA29622763F"))]
#[inline]
pub unsafe fn n_0x92a32ba29622763f(id: i32, index: i32, p2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x92A32BA29622763F, (id, index, p2))
}

/// `N_0xa0b7094629724974`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0B7094629724974>
#[doc(alias("N_0xa0b7094629724974", "0xA0B7094629724974"))]
#[inline]
pub fn n_0xa0b7094629724974(p0: impl Into<Hash>, p1: i32) -> bool {
    let p0: Hash = p0.into();
    call(0xA0B7094629724974, (p0, p1))
}

/// `N_0xa3b8d31c13cb4239`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3B8D31C13CB4239>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `p4`: there must be as many as it takes.
#[doc(alias("N_0xa3b8d31c13cb4239", "0xA3B8D31C13CB4239"))]
#[inline]
pub unsafe fn n_0xa3b8d31c13cb4239(
    p0: i32,
    p1: impl Into<Hash>,
    p2: &mut [u8],
    p3: i32,
    p4: &mut [u8],
    p5: i32,
) -> bool {
    let p1: Hash = p1.into();
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0xA3B8D31C13CB4239, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xb6f4557060ef0fb4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6F4557060EF0FB4>
#[doc(alias("N_0xb6f4557060ef0fb4", "0xB6F4557060EF0FB4"))]
#[inline]
pub fn n_0xb6f4557060ef0fb4(p0: i32, p1: i32) -> i32 {
    call(0xB6F4557060EF0FB4, (p0, p1))
}

/// `N_0xce54c9abe6fbc6db`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE54C9ABE6FBC6DB>
#[doc(alias("N_0xce54c9abe6fbc6db", "0xCE54C9ABE6FBC6DB"))]
#[inline]
pub fn n_0xce54c9abe6fbc6db(p0: impl Into<Hash>) -> bool {
    let p0: Hash = p0.into();
    call(0xCE54C9ABE6FBC6DB, (p0,))
}

/// `N_0xd1555fbc96c88444`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1555FBC96C88444>
#[doc(alias("N_0xd1555fbc96c88444", "0xD1555FBC96C88444"))]
#[inline]
pub fn n_0xd1555fbc96c88444(p0: impl Into<Hash>, p1: i32, p2: i32, p3: i32, p4: i32) -> bool {
    let p0: Hash = p0.into();
    call(0xD1555FBC96C88444, (p0, p1, p2, p3, p4))
}
