//! Which tables hold events: what the ninth version of schemas does not say.

use serde::Deserialize;

#[derive(Deserialize)]
struct Module {
    sections: Vec<Section>,
}

/// One of many kinds, each an object with one field.
#[derive(Deserialize)]
struct Section {
    #[serde(rename = "Tables", default)]
    tables: Vec<Table>,
    #[serde(rename = "ExplicitNames", default)]
    names: Names,
}

#[derive(Deserialize)]
struct Table {
    source_name: String,
    #[serde(default)]
    is_event: bool,
}

#[derive(Default, Deserialize)]
struct Names {
    #[serde(default)]
    entries: Vec<Name>,
}

#[derive(Deserialize)]
struct Name {
    #[serde(rename = "Table")]
    table: Option<TableName>,
}

#[derive(Deserialize)]
struct TableName {
    source_name: String,
    canonical_name: String,
}

/// The names of the tables whose rows are events, as clients know them.
pub(super) fn read(json: &[u8]) -> Result<Vec<String>, String> {
    let module: Module = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    let (mut events, mut names) = (Vec::new(), Vec::new());
    for section in module.sections {
        let tables = section.tables.into_iter().filter(|table| table.is_event);
        events.extend(tables.map(|table| table.source_name));
        names.extend(
            section
                .names
                .entries
                .into_iter()
                .filter_map(|name| name.table),
        );
    }
    for event in &mut events {
        if let Some(name) = names.iter().find(|name| name.source_name == *event) {
            event.clone_from(&name.canonical_name);
        }
    }
    Ok(events)
}
