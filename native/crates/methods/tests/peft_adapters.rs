//! The adapter folders that PEFT itself wrote, `native/golden/*/adapter`.

use std::path::PathBuf;

use tunesmith_methods::read_adapter;

/// Folder of each golden adapter, with the width of its model.
fn adapters() -> Vec<(PathBuf, usize)> {
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../golden");
    ["llama-6-heads", "llama-12-heads", "bloom-6-heads", "bloom-12-heads"]
        .map(|name| golden.join(name).join("adapter"))
        .into_iter()
        .map(|folder| {
            let config = std::fs::read(folder.join("adapter_config.json")).unwrap();
            let config: serde_json::Value = serde_json::from_slice(&config).unwrap();
            let hidden = config["token_dim"].as_u64().unwrap() as usize;
            (folder, hidden)
        })
        .collect()
}

#[test]
fn a_prompt_read_from_peft_is_written_as_peft_writes_it() {
    for (folder, hidden) in adapters() {
        let prompt = read_adapter(&folder, hidden).unwrap();
        let bytes = std::fs::read(folder.join("adapter_model.safetensors")).unwrap();
        assert!(prompt.to_adapter_bytes() == bytes, "{}", folder.display());
    }
}
