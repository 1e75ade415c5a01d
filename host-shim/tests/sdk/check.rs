//! What is found in real scripts without running them.

use host_shim::check::{Report, Wanted, check};
use host_shim::natives::NativeSet;

use crate::build::{self, Revision};

fn report(wasm: &[u8]) -> Report {
    let report = check(wasm, &Wanted::default()).unwrap();
    assert!(report.has_names);
    report
}

fn names(report: &Report) -> Vec<&str> {
    let natives = report.natives.iter();
    natives
        .filter_map(|native| native.name.as_deref())
        .collect()
}

#[test]
fn each_side_of_the_garage_fits_where_it_runs() {
    let server = report(build::garage("server"));
    assert!(server.is_good(), "{:#?}", server.findings);
    assert_eq!(server.fits, [NativeSet::Server], "{:#?}", server.natives);
    let used = names(&server);
    for name in [
        "CREATE_VEHICLE_SERVER_SETTER",
        "GET_ALL_VEHICLES",
        "GET_ENTITY_COORDS",
        "IS_PLAYER_ACE_ALLOWED",
        "SET_VEHICLE_NUMBER_PLATE_TEXT",
        "TRIGGER_CLIENT_EVENT_INTERNAL",
    ] {
        assert!(used.contains(&name), "{name} of {used:?}");
    }
    assert!(!used.contains(&"TRIGGER_SERVER_EVENT_INTERNAL"), "{used:?}");

    let client = report(build::garage("client"));
    assert!(client.is_good(), "{:#?}", client.findings);
    assert_eq!(client.fits, [NativeSet::Gta5], "{:#?}", client.natives);
    let used = names(&client);
    for name in [
        "GET_GAME_POOL",
        "SET_PED_INTO_VEHICLE",
        "TRIGGER_SERVER_EVENT_INTERNAL",
    ] {
        assert!(used.contains(&name), "{name} of {used:?}");
    }
    assert!(client.natives.iter().all(|native| native.called));
}

#[test]
fn either_revision_is_understood() {
    let host = report(build::ours(Revision::Host));
    let cfx = report(build::ours(Revision::Cfx));
    // It calls natives that only tests have.
    let mut findings = host.findings.iter();
    assert!(findings.all(|finding| finding.what.contains("a native that nobody knows")));
    assert_eq!(names(&host), names(&cfx));
    assert!(
        cfx.imports
            .iter()
            .any(|import| import.name == "cfx::invoke")
    );
    let largest = host.largest.iter().map(|part| part.name.as_str());
    assert!(
        largest.clone().any(|name| name.contains("::")),
        "{largest:?}"
    );
}
