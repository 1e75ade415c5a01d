// Made by native-gen 0.2.0 from data b6d1ef1bd414e671; do not edit.

//! Namespace `NETSHOPPING` of the GTA V client.

use crate::prelude::*;

/// `N_0x0395cb47b022e62c`.
///
/// <https://docs.fivem.net/natives/?_0x0395CB47B022E62C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0x0395cb47b022e62c",
    "NET_GAMESERVER_RETRIEVE_INIT_SESSION_STATUS",
    "NetGameserverRetrieveInitSessionStatus",
    "0x0395CB47B022E62C"
))]
#[inline]
pub unsafe fn n_0x0395cb47b022e62c(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x0395CB47B022E62C, (p0,))
}

/// `N_0x170910093218c8b9`.
///
/// <https://docs.fivem.net/natives/?_0x170910093218C8B9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0x170910093218c8b9",
    "NET_GAMESERVER_RETRIEVE_START_SESSION_STATUS",
    "NetGameserverRetrieveStartSessionStatus",
    "0x170910093218C8B9"
))]
#[inline]
pub unsafe fn n_0x170910093218c8b9(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x170910093218C8B9, (p0,))
}

/// `N_0x357b152ef96c30b6`.
///
/// <https://docs.fivem.net/natives/?_0x357B152EF96C30B6>
#[doc(alias(
    "N_0x357b152ef96c30b6",
    "NET_GAMESERVER_REFRESH_SERVER_CATALOG",
    "NetGameserverRefreshServerCatalog",
    "0x357B152EF96C30B6"
))]
#[inline]
pub fn n_0x357b152ef96c30b6() -> i32 {
    call(0x357B152EF96C30B6, ())
}

/// `N_0x613f125ba3bd2eb9`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x613F125BA3BD2EB9>
#[doc(alias(
    "N_0x613f125ba3bd2eb9",
    "NET_GAMESERVER_TRANSACTION_IN_PROGRESS",
    "NetGameserverTransactionInProgress",
    "0x613F125BA3BD2EB9"
))]
#[inline]
pub fn n_0x613f125ba3bd2eb9() -> bool {
    call(0x613F125BA3BD2EB9, ())
}

/// `N_0x72eb7ba9b69bf6ab`.
///
/// <https://docs.fivem.net/natives/?_0x72EB7BA9B69BF6AB>
#[doc(alias(
    "N_0x72eb7ba9b69bf6ab",
    "NET_GAMESERVER_START_SESSION_PENDING",
    "NetGameserverStartSessionPending",
    "0x72EB7BA9B69BF6AB"
))]
#[inline]
pub fn n_0x72eb7ba9b69bf6ab() -> bool {
    call(0x72EB7BA9B69BF6AB, ())
}

/// `N_0x74a0fd0688f1ee45`.
///
/// <https://docs.fivem.net/natives/?_0x74A0FD0688F1EE45>
#[doc(alias(
    "N_0x74a0fd0688f1ee45",
    "NET_GAMESERVER_CLEAR_SESSION",
    "NetGameserverClearSession",
    "0x74A0FD0688F1EE45"
))]
#[inline]
pub fn n_0x74a0fd0688f1ee45(p0: i32) -> i32 {
    call(0x74A0FD0688F1EE45, (p0,))
}

/// `N_0x79edac677ca62f81`.
///
/// <https://docs.fivem.net/natives/?_0x79EDAC677CA62F81>
#[doc(alias("N_0x79edac677ca62f81", "0x79EDAC677CA62F81"))]
#[inline]
pub fn n_0x79edac677ca62f81(transaction_id: i32) -> bool {
    call(0x79EDAC677CA62F81, (transaction_id,))
}

/// `N_0x85f6c9aba1de2bcf`.
///
/// <https://docs.fivem.net/natives/?_0x85F6C9ABA1DE2BCF>
#[doc(alias(
    "N_0x85f6c9aba1de2bcf",
    "NET_GAMESERVER_GET_CATALOG_CLOUD_CRC",
    "NetGameserverGetCatalogCloudCrc",
    "0x85F6C9ABA1DE2BCF"
))]
#[inline]
pub fn n_0x85f6c9aba1de2bcf() -> i32 {
    call(0x85F6C9ABA1DE2BCF, ())
}

/// `N_0xc13c38e47ea5df31`.
///
/// <https://docs.fivem.net/natives/?_0xC13C38E47EA5DF31>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0xc13c38e47ea5df31",
    "NET_GAMESERVER_RETRIEVE_SESSION_ERROR_CODE",
    "NetGameserverRetrieveSessionErrorCode",
    "0xC13C38E47EA5DF31"
))]
#[inline]
pub unsafe fn n_0xc13c38e47ea5df31(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xC13C38E47EA5DF31, (p0,))
}

/// `N_0xc830417d630a50f9`.
///
/// <https://docs.fivem.net/natives/?_0xC830417D630A50F9>
#[doc(alias("N_0xc830417d630a50f9", "0xC830417D630A50F9"))]
#[inline]
pub fn n_0xc830417d630a50f9(transaction_id: i32) -> bool {
    call(0xC830417D630A50F9, (transaction_id,))
}

/// `N_0xe3e5a7c64ca2c6ed`.
///
/// <https://docs.fivem.net/natives/?_0xE3E5A7C64CA2C6ED>
#[doc(alias(
    "N_0xe3e5a7c64ca2c6ed",
    "NET_GAMESERVER_INIT_SESSION",
    "NetGameserverInitSession",
    "0xE3E5A7C64CA2C6ED"
))]
#[inline]
pub fn n_0xe3e5a7c64ca2c6ed() -> i32 {
    call(0xE3E5A7C64CA2C6ED, ())
}

/// `NetGameserverBasketAddItem`.
///
/// <https://docs.fivem.net/natives/?_0xF30980718C8ED876>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `item_data`: there must be as many as it takes.
#[doc(alias(
    "NetGameserverBasketAddItem",
    "_NET_GAMESERVER_BASKET_ADD_ITEM",
    "NET_GAMESERVER_BASKET_ADD_ITEM",
    "0xF30980718C8ED876",
    "_NETWORK_SHOP_BASKET_ADD_ITEM",
    "NetworkShopBasketAddItem"
))]
#[inline]
pub unsafe fn net_gameserver_basket_add_item(item_data: &mut [u8], quantity: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let item_data = unsafe { Buffer::new(item_data) };
    call(0xF30980718C8ED876, (item_data, quantity))
}

/// `NetGameserverBasketApplyServerData`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE1A0450ED46A7812>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetGameserverBasketApplyServerData",
    "_NET_GAMESERVER_BASKET_APPLY_SERVER_DATA",
    "NET_GAMESERVER_BASKET_APPLY_SERVER_DATA",
    "0xE1A0450ED46A7812",
    "_NETWORK_SHOP_BASKET_APPLY_SERVER_DATA",
    "NetworkShopBasketApplyServerData"
))]
#[inline]
pub unsafe fn net_gameserver_basket_apply_server_data(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xE1A0450ED46A7812, (p0, p1))
}

/// `NetGameserverBasketDelete`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0xFA336E7F40C0A0D0>
#[doc(alias(
    "NetGameserverBasketDelete",
    "_NET_GAMESERVER_BASKET_DELETE",
    "NET_GAMESERVER_BASKET_END",
    "NetGameserverBasketEnd",
    "0xFA336E7F40C0A0D0"
))]
#[inline]
pub fn net_gameserver_basket_delete() -> bool {
    call(0xFA336E7F40C0A0D0, ())
}

/// `NetGameserverBasketEnd`.
///
/// <https://docs.fivem.net/natives/?_0xA65568121DF2EA26>
#[doc(alias(
    "NetGameserverBasketEnd",
    "_NET_GAMESERVER_BASKET_END",
    "NET_GAMESERVER_BASKET_IS_ACTIVE",
    "NetGameserverBasketIsActive",
    "0xA65568121DF2EA26",
    "0xE547E9114277098F",
    "_NETWORK_SHOP_BASKET_END",
    "NetworkShopBasketEnd"
))]
#[inline]
pub fn net_gameserver_basket_end() -> bool {
    call(0xA65568121DF2EA26, ())
}

/// `NetGameserverBasketIsFull`.
///
/// <https://docs.fivem.net/natives/?_0x27F76CC6C55AD30E>
#[doc(alias(
    "NetGameserverBasketIsFull",
    "_NET_GAMESERVER_BASKET_IS_FULL",
    "NET_GAMESERVER_BASKET_IS_FULL",
    "0x27F76CC6C55AD30E",
    "_NETWORK_SHOP_BASKET_IS_FULL",
    "NetworkShopBasketIsFull"
))]
#[inline]
pub fn net_gameserver_basket_is_full() -> bool {
    call(0x27F76CC6C55AD30E, ())
}

/// `NetGameserverBasketStart`.
///
/// <https://docs.fivem.net/natives/?_0x279F08B1A4B29B7E>
#[doc(alias(
    "NetGameserverBasketStart",
    "_NET_GAMESERVER_BASKET_START",
    "NET_GAMESERVER_BASKET_START",
    "0x279F08B1A4B29B7E",
    "_NETWORK_SHOP_BASKET_START",
    "NetworkShopBasketStart"
))]
#[inline]
pub fn net_gameserver_basket_start(
    category_hash: impl Into<Hash>,
    action_hash: impl Into<Hash>,
    flags: i32,
) -> Option<i32> {
    let mut transaction_id = Out::<i32>::default();
    let category_hash: Hash = category_hash.into();
    let action_hash: Hash = action_hash.into();
    let result: bool = call(
        0x279F08B1A4B29B7E,
        (&mut transaction_id, category_hash, action_hash, flags),
    );
    result.then(|| transaction_id.get())
}

/// `NetGameserverBeginService`.
///
/// <https://docs.fivem.net/natives/?_0x3C5FD37B5499582E>
#[doc(alias(
    "NetGameserverBeginService",
    "_NET_GAMESERVER_BEGIN_SERVICE",
    "NET_GAMESERVER_BEGIN_SERVICE",
    "0x3C5FD37B5499582E",
    "_NETWORK_SHOP_BEGIN_SERVICE",
    "NetworkShopBeginService"
))]
#[inline]
pub fn net_gameserver_begin_service(
    category_hash: impl Into<Hash>,
    item_hash: impl Into<Hash>,
    action_type_hash: impl Into<Hash>,
    value: i32,
    flags: i32,
) -> Option<i32> {
    let mut transaction_id = Out::<i32>::default();
    let category_hash: Hash = category_hash.into();
    let item_hash: Hash = item_hash.into();
    let action_type_hash: Hash = action_type_hash.into();
    let result: bool = call(
        0x3C5FD37B5499582E,
        (
            &mut transaction_id,
            category_hash,
            item_hash,
            action_type_hash,
            value,
            flags,
        ),
    );
    result.then(|| transaction_id.get())
}

/// `NetGameserverCatalogIsReady`.
///
/// <https://docs.fivem.net/natives/?_0x3C4487461E9B0DCB>
#[doc(alias(
    "NetGameserverCatalogIsReady",
    "_NET_GAMESERVER_CATALOG_IS_READY",
    "NET_GAMESERVER_CATALOG_IS_VALID",
    "NetGameserverCatalogIsValid",
    "0x3C4487461E9B0DCB"
))]
#[inline]
pub fn net_gameserver_catalog_is_ready() -> bool {
    call(0x3C4487461E9B0DCB, ())
}

/// `NetGameserverCatalogItemExists`.
///
/// <https://docs.fivem.net/natives/?_0xBD4D7EAF8A30F637>
#[doc(alias(
    "NetGameserverCatalogItemExists",
    "_NET_GAMESERVER_CATALOG_ITEM_EXISTS",
    "NET_GAMESERVER_CATALOG_ITEM_IS_VALID",
    "NetGameserverCatalogItemIsValid",
    "0xBD4D7EAF8A30F637",
    "_NETWORK_SHOP_DOES_ITEM_EXIST",
    "NetworkShopDoesItemExist",
    "_NETWORK_SHOP_IS_ITEM_UNLOCKED",
    "NetworkShopIsItemUnlocked"
))]
#[inline]
pub fn net_gameserver_catalog_item_exists(name: &str) -> bool {
    call(0xBD4D7EAF8A30F637, (name,))
}

/// `NetGameserverCatalogItemExistsHash`.
///
/// <https://docs.fivem.net/natives/?_0x247F0F73A182EA0B>
#[doc(alias(
    "NetGameserverCatalogItemExistsHash",
    "_NET_GAMESERVER_CATALOG_ITEM_EXISTS_HASH",
    "NET_GAMESERVER_CATALOG_ITEM_KEY_IS_VALID",
    "NetGameserverCatalogItemKeyIsValid",
    "0x247F0F73A182EA0B",
    "_NETWORK_SHOP_DOES_ITEM_EXIST_HASH",
    "NetworkShopDoesItemExistHash",
    "_NETWORK_SHOP_IS_ITEM_UNLOCKED_HASH",
    "NetworkShopIsItemUnlockedHash"
))]
#[inline]
pub fn net_gameserver_catalog_item_exists_hash(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0x247F0F73A182EA0B, (hash,))
}

/// `NetGameserverCheckoutStart`.
///
/// <https://docs.fivem.net/natives/?_0x39BE7CEA8D9CC8E6>
#[doc(alias(
    "NetGameserverCheckoutStart",
    "_NET_GAMESERVER_CHECKOUT_START",
    "NET_GAMESERVER_CHECKOUT_START",
    "0x39BE7CEA8D9CC8E6",
    "_NETWORK_SHOP_CHECKOUT_START",
    "NetworkShopCheckoutStart"
))]
#[inline]
pub fn net_gameserver_checkout_start(transaction_id: i32) -> bool {
    call(0x39BE7CEA8D9CC8E6, (transaction_id,))
}

/// `NetGameserverDeleteCharacterSlot`.
///
/// <https://docs.fivem.net/natives/?_0x51F1A8E48C3D2F6D>
#[doc(alias(
    "NetGameserverDeleteCharacterSlot",
    "_NET_GAMESERVER_DELETE_CHARACTER_SLOT",
    "NET_GAMESERVER_DELETE_CHARACTER",
    "NetGameserverDeleteCharacter",
    "0x51F1A8E48C3D2F6D"
))]
#[inline]
pub fn net_gameserver_delete_character_slot(
    slot: i32,
    transfer: bool,
    reason: impl Into<Hash>,
) -> bool {
    let reason: Hash = reason.into();
    call(0x51F1A8E48C3D2F6D, (slot, transfer, reason))
}

/// `NetGameserverDeleteCharacterSlotGetStatus`.
///
/// <https://docs.fivem.net/natives/?_0x0A6D923DFFC9BD89>
#[doc(alias(
    "NetGameserverDeleteCharacterSlotGetStatus",
    "_NET_GAMESERVER_DELETE_CHARACTER_SLOT_GET_STATUS",
    "NET_GAMESERVER_DELETE_CHARACTER_GET_STATUS",
    "NetGameserverDeleteCharacterGetStatus",
    "0x0A6D923DFFC9BD89"
))]
#[inline]
pub fn net_gameserver_delete_character_slot_get_status() -> i32 {
    call(0x0A6D923DFFC9BD89, ())
}

/// `NetGameserverDeleteSetTelemetryNonceSeed`.
///
/// <https://docs.fivem.net/natives/?_0x112CEF1615A1139F>
#[doc(alias(
    "NetGameserverDeleteSetTelemetryNonceSeed",
    "_NET_GAMESERVER_DELETE_SET_TELEMETRY_NONCE_SEED",
    "NET_GAMESERVER_DELETE_SET_TELEMETRY_NONCE_SEED",
    "0x112CEF1615A1139F",
    "_NETWORK_SHOP_DELETE_SET_TELEMETRY_NONCE_SEED",
    "NetworkShopDeleteSetTelemetryNonceSeed"
))]
#[inline]
pub fn net_gameserver_delete_set_telemetry_nonce_seed() -> bool {
    call(0x112CEF1615A1139F, ())
}

/// `NetGameserverEndService`.
///
/// <https://docs.fivem.net/natives/?_0xE2A99A9B524BEFFF>
#[doc(alias(
    "NetGameserverEndService",
    "_NET_GAMESERVER_END_SERVICE",
    "NET_GAMESERVER_END_SERVICE",
    "0xE2A99A9B524BEFFF",
    "_NETWORK_SHOP_END_SERVICE",
    "NetworkShopEndService",
    "_NETWORK_SHOP_TERMINATE_SERVICE",
    "NetworkShopTerminateService"
))]
#[inline]
pub fn net_gameserver_end_service(transaction_id: i32) -> bool {
    call(0xE2A99A9B524BEFFF, (transaction_id,))
}

/// `NetGameserverGetBalance`.
///
/// <https://docs.fivem.net/natives/?_0x35A1B3E1D1315CFA>
#[doc(alias(
    "NetGameserverGetBalance",
    "_NET_GAMESERVER_GET_BALANCE",
    "NET_GAMESERVER_START_SESSION_RESTART",
    "NetGameserverStartSessionRestart",
    "0x35A1B3E1D1315CFA"
))]
#[inline]
pub fn net_gameserver_get_balance(inventory: bool, playerbalance: bool) -> bool {
    call(0x35A1B3E1D1315CFA, (inventory, playerbalance))
}

/// `NetGameserverGetCatalogState`.
///
/// The values: `result`, `state`.
///
/// <https://docs.fivem.net/natives/?_0xCF38DAFBB49EDE5E>
#[doc(alias(
    "NetGameserverGetCatalogState",
    "_NET_GAMESERVER_GET_CATALOG_STATE",
    "NET_GAMESERVER_RETRIEVE_CATALOG_REFRESH_STATUS",
    "NetGameserverRetrieveCatalogRefreshStatus",
    "0xCF38DAFBB49EDE5E"
))]
#[inline]
pub fn net_gameserver_get_catalog_state() -> (bool, i32) {
    let mut state = Out::<i32>::default();
    let result: bool = call(0xCF38DAFBB49EDE5E, (&mut state,));
    (result, state.get())
}

/// `NetGameserverGetPrice`.
///
/// <https://docs.fivem.net/natives/?_0xC27009422FCCA88D>
#[doc(alias(
    "NetGameserverGetPrice",
    "_NET_GAMESERVER_GET_PRICE",
    "NET_GAMESERVER_GET_PRICE",
    "0xC27009422FCCA88D",
    "_NETWORK_SHOP_GET_PRICE",
    "NetworkShopGetPrice"
))]
#[inline]
pub fn net_gameserver_get_price(
    item_hash: impl Into<Hash>,
    category_hash: impl Into<Hash>,
    p2: bool,
) -> i32 {
    let item_hash: Hash = item_hash.into();
    let category_hash: Hash = category_hash.into();
    call(0xC27009422FCCA88D, (item_hash, category_hash, p2))
}

/// `NetGameserverGetTransactionManagerData`.
///
/// The values: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x897433D292B44130>
#[doc(alias(
    "NetGameserverGetTransactionManagerData",
    "_NET_GAMESERVER_GET_TRANSACTION_MANAGER_DATA",
    "NET_GAMESERVER_GET_SESSION_STATE_AND_STATUS",
    "NetGameserverGetSessionStateAndStatus",
    "0x897433D292B44130"
))]
#[inline]
pub fn net_gameserver_get_transaction_manager_data() -> Option<(i32, bool)> {
    let mut p0 = Out::<i32>::default();
    let mut p1 = Out::<bool>::default();
    let result: bool = call(0x897433D292B44130, (&mut p0, &mut p1));
    result.then(|| (p0.get(), p1.get()))
}

/// `NetGameserverIsCatalogValid`.
///
/// <https://docs.fivem.net/natives/?_0x2B949A1E6AEC8F6A>
#[doc(alias(
    "NetGameserverIsCatalogValid",
    "_NET_GAMESERVER_IS_CATALOG_VALID",
    "NET_GAMESERVER_IS_CATALOG_CURRENT",
    "NetGameserverIsCatalogCurrent",
    "0x2B949A1E6AEC8F6A"
))]
#[inline]
pub fn net_gameserver_is_catalog_valid() -> bool {
    call(0x2B949A1E6AEC8F6A, ())
}

/// `NetGameserverIsSessionRefreshPending`.
///
/// <https://docs.fivem.net/natives/?_0x810E8431C0614BF9>
#[doc(alias(
    "NetGameserverIsSessionRefreshPending",
    "_NET_GAMESERVER_IS_SESSION_REFRESH_PENDING",
    "NET_GAMESERVER_IS_SESSION_REFRESH_PENDING",
    "0x810E8431C0614BF9",
    "_NETWORK_SHOP_GET_TRANSACTIONS_DISABLED",
    "NetworkShopGetTransactionsDisabled"
))]
#[inline]
pub fn net_gameserver_is_session_refresh_pending() -> bool {
    call(0x810E8431C0614BF9, ())
}

/// `NetGameserverIsSessionValid`.
///
/// <https://docs.fivem.net/natives/?_0xB24F0944DA203D9E>
#[doc(alias(
    "NetGameserverIsSessionValid",
    "_NET_GAMESERVER_IS_SESSION_VALID",
    "NET_GAMESERVER_IS_SESSION_VALID",
    "0xB24F0944DA203D9E",
    "_NETWORK_SHOP_GET_TRANSACTIONS_ENABLED_FOR_CHARACTER",
    "NetworkShopGetTransactionsEnabledForCharacter"
))]
#[inline]
pub fn net_gameserver_is_session_valid(char_slot: i32) -> bool {
    call(0xB24F0944DA203D9E, (char_slot,))
}

/// `NetGameserverSessionApplyReceivedData`.
///
/// <https://docs.fivem.net/natives/?_0x2F41D51BA3BCD1F1>
#[doc(alias(
    "NetGameserverSessionApplyReceivedData",
    "_NET_GAMESERVER_SESSION_APPLY_RECEIVED_DATA",
    "NET_GAMESERVER_SESSION_APPLY_RECEIVED_DATA",
    "0x2F41D51BA3BCD1F1",
    "_NETWORK_SHOP_SESSION_APPLY_RECEIVED_DATA",
    "NetworkShopSessionApplyReceivedData"
))]
#[inline]
pub fn net_gameserver_session_apply_received_data(char_slot: i32) -> bool {
    call(0x2F41D51BA3BCD1F1, (char_slot,))
}

/// `NetGameserverSetTelemetryNonceSeed`.
///
/// <https://docs.fivem.net/natives/?_0x9507D4271988E1AE>
#[doc(alias(
    "NetGameserverSetTelemetryNonceSeed",
    "_NET_GAMESERVER_SET_TELEMETRY_NONCE_SEED",
    "NET_GAMESERVER_SET_TELEMETRY_NONCE_SEED",
    "0x9507D4271988E1AE",
    "_NETWORK_SHOP_SET_TELEMETRY_NONCE_SEED",
    "NetworkShopSetTelemetryNonceSeed"
))]
#[inline]
pub fn net_gameserver_set_telemetry_nonce_seed(p0: i32) -> bool {
    call(0x9507D4271988E1AE, (p0,))
}

/// `NetGameserverStartSession`.
///
/// <https://docs.fivem.net/natives/?_0xA135AC892A58FC07>
#[doc(alias(
    "NetGameserverStartSession",
    "_NET_GAMESERVER_START_SESSION",
    "NET_GAMESERVER_START_SESSION",
    "0xA135AC892A58FC07",
    "_NETWORK_SHOP_START_SESSION",
    "NetworkShopStartSession"
))]
#[inline]
pub fn net_gameserver_start_session(char_slot: i32) -> bool {
    call(0xA135AC892A58FC07, (char_slot,))
}

/// `NetGameserverTransferBankToWallet`.
///
/// <https://docs.fivem.net/natives/?_0xD47A2C1BA117471D>
#[doc(alias(
    "NetGameserverTransferBankToWallet",
    "_NET_GAMESERVER_TRANSFER_BANK_TO_WALLET",
    "NET_GAMESERVER_TRANSFER_BANK_TO_WALLET",
    "0xD47A2C1BA117471D",
    "_NETWORK_TRANSFER_BANK_TO_WALLET",
    "NetworkTransferBankToWallet"
))]
#[inline]
pub fn net_gameserver_transfer_bank_to_wallet(char_slot: i32, amount: i32) -> bool {
    call(0xD47A2C1BA117471D, (char_slot, amount))
}

/// `NetGameserverTransferCashGetStatus`.
///
/// <https://docs.fivem.net/natives/?_0x23789E777D14CE44>
#[doc(alias(
    "NetGameserverTransferCashGetStatus",
    "_NET_GAMESERVER_TRANSFER_CASH_GET_STATUS",
    "NET_GAMESERVER_TRANSFER_BANK_TO_WALLET_GET_STATUS",
    "NetGameserverTransferBankToWalletGetStatus",
    "0x23789E777D14CE44"
))]
#[inline]
pub fn net_gameserver_transfer_cash_get_status() -> i32 {
    call(0x23789E777D14CE44, ())
}

/// `NetGameserverTransferCashGetStatus_2`.
///
/// <https://docs.fivem.net/natives/?_0x350AA5EBC03D3BD2>
#[doc(alias(
    "NetGameserverTransferCashGetStatus_2",
    "_NET_GAMESERVER_TRANSFER_CASH_GET_STATUS_2",
    "NET_GAMESERVER_TRANSFER_WALLET_TO_BANK_GET_STATUS",
    "NetGameserverTransferWalletToBankGetStatus",
    "0x350AA5EBC03D3BD2"
))]
#[inline]
pub fn net_gameserver_transfer_cash_get_status_2() -> i32 {
    call(0x350AA5EBC03D3BD2, ())
}

/// `NetGameserverTransferCashSetTelemetryNonceSeed`.
///
/// <https://docs.fivem.net/natives/?_0x498C1E05CE5F7877>
#[doc(alias(
    "NetGameserverTransferCashSetTelemetryNonceSeed",
    "_NET_GAMESERVER_TRANSFER_CASH_SET_TELEMETRY_NONCE_SEED",
    "NET_GAMESERVER_TRANSFER_CASH_SET_TELEMETRY_NONCE_SEED",
    "0x498C1E05CE5F7877",
    "_NETWORK_SHOP_CASH_TRANSFER_SET_TELEMETRY_NONCE_SEED",
    "NetworkShopCashTransferSetTelemetryNonceSeed"
))]
#[inline]
pub fn net_gameserver_transfer_cash_set_telemetry_nonce_seed() -> bool {
    call(0x498C1E05CE5F7877, ())
}

/// `NetGameserverTransferWalletToBank`.
///
/// <https://docs.fivem.net/natives/?_0xC2F7FE5309181C7D>
#[doc(alias(
    "NetGameserverTransferWalletToBank",
    "_NET_GAMESERVER_TRANSFER_WALLET_TO_BANK",
    "NET_GAMESERVER_TRANSFER_WALLET_TO_BANK",
    "0xC2F7FE5309181C7D",
    "_NETWORK_TRANSFER_WALLET_TO_BANK",
    "NetworkTransferWalletToBank"
))]
#[inline]
pub fn net_gameserver_transfer_wallet_to_bank(char_slot: i32, amount: i32) -> bool {
    call(0xC2F7FE5309181C7D, (char_slot, amount))
}

/// `NetGameserverUseServerTransactions`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x7D2708796355B20B>
#[doc(alias(
    "NetGameserverUseServerTransactions",
    "_NET_GAMESERVER_USE_SERVER_TRANSACTIONS",
    "NET_GAMESERVER_USE_SERVER_TRANSACTIONS",
    "0x7D2708796355B20B"
))]
#[inline]
pub fn net_gameserver_use_server_transactions() -> bool {
    call(0x7D2708796355B20B, ())
}
