// Made by native-gen 0.2.0 from data d65569814ea7a4d1; do not edit.

//! Namespace `MONEY` of the RedM client.

use crate::prelude::*;

/// `MoneyDecrementCashBalance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x466BC8769CF26A7A>
#[doc(alias(
    "MoneyDecrementCashBalance",
    "_MONEY_DECREMENT_CASH_BALANCE",
    "0x466BC8769CF26A7A"
))]
#[inline]
pub fn money_decrement_cash_balance(amount: i32) -> bool {
    call(0x466BC8769CF26A7A, (amount,))
}

/// `MoneyGetCashBalance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C02DABFA3B98176>
#[doc(alias("MoneyGetCashBalance", "_MONEY_GET_CASH_BALANCE", "0x0C02DABFA3B98176"))]
#[inline]
pub fn money_get_cash_balance() -> i32 {
    call(0x0C02DABFA3B98176, ())
}

/// `MoneyIncrementCashBalance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC3422DC91667621>
#[doc(alias(
    "MoneyIncrementCashBalance",
    "_MONEY_INCREMENT_CASH_BALANCE",
    "0xBC3422DC91667621"
))]
#[inline]
pub fn money_increment_cash_balance(amount: i32, add_reason: impl Into<Hash>) -> bool {
    let add_reason: Hash = add_reason.into();
    call(0xBC3422DC91667621, (amount, add_reason))
}

/// `N_0x07ad9e43fd478527`, does nothing any more.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07AD9E43FD478527>
#[doc(alias("N_0x07ad9e43fd478527", "0x07AD9E43FD478527"))]
#[inline]
pub fn n_0x07ad9e43fd478527(p0: i32, p1: i32) -> bool {
    call(0x07AD9E43FD478527, (p0, p1))
}

/// `N_0xa46fd001d1be896c`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA46FD001D1BE896C>
#[doc(alias("N_0xa46fd001d1be896c", "0xA46FD001D1BE896C"))]
#[inline]
pub fn n_0xa46fd001d1be896c() -> Option<String> {
    call(0xA46FD001D1BE896C, ())
}

/// `NetworkGetCashBalance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A67120DBC299525>
#[doc(alias(
    "NetworkGetCashBalance",
    "_NETWORK_GET_CASH_BALANCE",
    "0x8A67120DBC299525"
))]
#[inline]
pub fn network_get_cash_balance() -> i32 {
    call(0x8A67120DBC299525, ())
}

/// `NetworkGetStringCashBalance`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x282D36FF103D78DF>
#[doc(alias(
    "NetworkGetStringCashBalance",
    "_NETWORK_GET_STRING_CASH_BALANCE",
    "0x282D36FF103D78DF"
))]
#[inline]
pub fn network_get_string_cash_balance() -> Option<String> {
    call(0x282D36FF103D78DF, ())
}

/// `NetworkIsMoneyBalanceNotLessThan`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAEC5F0119867E457>
#[doc(alias(
    "NetworkIsMoneyBalanceNotLessThan",
    "_NETWORK_IS_MONEY_BALANCE_NOT_LESS_THAN",
    "0xAEC5F0119867E457"
))]
#[inline]
pub fn network_is_money_balance_not_less_than(cash_balance: i32, gold_bar_balance: i32) -> bool {
    call(0xAEC5F0119867E457, (cash_balance, gold_bar_balance))
}
