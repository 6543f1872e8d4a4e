//! What is read from a model folder, and what is refused, by name.

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tunesmith_models::{Model, ModelError};
use tunesmith_tensor::WeightError;
use tunesmith_testing::{Random, TinyModel, tiny_models};

const LLAMA: usize = 0;
const BLOOM: usize = 3;

/// A tiny model with fields of its config.json replaced.
fn opened(family: usize, changes: Value) -> Result<Model, ModelError> {
    let tiny = tiny_models(130).swap_remove(family);
    let path = tiny.folder.path().join("config.json");
    let mut config: Value = serde_json::from_slice(&fs::read(&path).expect("reading")).expect("JSON");
    let fields = config.as_object_mut().expect("an object");
    for (key, value) in changes.as_object().expect("an object") {
        fields.insert(key.clone(), value.clone());
    }
    fs::write(&path, config.to_string()).expect("writing");
    Model::open(tiny.folder.path())
}

fn refused(family: usize, changes: Value) -> String {
    match opened(family, changes.clone()) {
        Ok(_) => panic!("{changes} is accepted"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn other_architectures_are_refused_with_what_they_need_and_what_is_nearest() {
    let error = refused(LLAMA, json!({"model_type": null, "architectures": ["MixtralForCausalLM"]}));
    let expected = "architecture MixtralForCausalLM is not supported (it has experts; the nearest is \
                    MistralForCausalLM); supported are LlamaForCausalLM, MistralForCausalLM, ";
    assert!(error.starts_with(expected), "{error}");
    let other = json!({"model_type": "nobody_knows"});
    assert!(refused(LLAMA, other).starts_with("architecture nobody_knows is not supported; supported are"));
    let other = json!({"model_type": "t5", "architectures": ["T5ForConditionalGeneration"]});
    let expected =
        "architecture T5ForConditionalGeneration is not supported (it has an encoder and a decoder";
    assert!(refused(LLAMA, other).starts_with(expected));
    let none = json!({"architectures": null, "model_type": null});
    assert_eq!(refused(LLAMA, none), "config.json: model_type should be a name, got null");
}

#[test]
fn variants_are_refused_by_name() {
    for (family, changes, name) in [
        (LLAMA, json!({"rope_scaling": {"type": "mrope"}}), "rope_scaling.type = \"mrope\""),
        (LLAMA, json!({"rope_parameters": {"rope_type": "su"}}), "rope_parameters.rope_type = \"su\""),
        (LLAMA, json!({"hidden_act": "mish"}), "hidden_act = \"mish\""),
        (LLAMA, json!({"quantization_config": {"bits": 4}}), "quantization_config"),
        (
            BLOOM,
            json!({"apply_residual_connection_post_layernorm": true}),
            "apply_residual_connection_post_layernorm",
        ),
    ] {
        let error = refused(family, changes);
        assert!(error.contains(name) && error.contains("not supported"), "{error}");
    }
    let error = refused(LLAMA, json!({"auto_map": {"AutoModel": "x.Y"}}));
    assert_eq!(error, "config.json: auto_map names code of the model's own, which is never run");
}

/// A configuration of one family with the weights of another: the first tensor that is not there is named.
#[test]
fn a_configuration_of_another_family_than_the_weights_is_refused() {
    let error =
        refused(BLOOM, json!({"model_type": "gpt2", "n_embd": 30, "n_positions": 64, "n_inner": null}));
    assert!(error.contains("transformer.wte.weight"), "{error}");
    let error = refused(LLAMA, json!({"model_type": "qwen3", "head_dim": 10}));
    assert!(error.contains("model.layers.0.self_attn.q_norm.weight"), "{error}");
}

#[test]
fn sizes_that_make_no_model_are_refused() {
    for (changes, name) in [
        (json!({"hidden_size": null}), "hidden_size should be a whole number from 1 to 16777216, got null"),
        (json!({"hidden_size": -3}), "got -3"),
        (json!({"hidden_size": 1e300}), "got 1e+300"),
        (json!({"hidden_size": "30"}), "got \"30\""),
        (
            json!({"num_key_value_heads": 4}),
            "num_key_value_heads should be a divisor of num_attention_heads, got 4",
        ),
        (json!({"head_dim": 7}), "head_dim should be an even number"),
        (json!({"rope_scaling": {"type": "linear"}}), "factor should be a positive number, got nothing"),
        (json!({"rope_scaling": {"type": "linear", "factor": "2"}}), "factor should be a positive number"),
        (
            json!({"rope_scaling": {"type": "longrope", "short_factor": [1.0], "long_factor": [1.0]}}),
            "long_factor should be a list of 5 positive numbers",
        ),
        (json!({"rms_norm_eps": -1.0}), "rms_norm_eps should be a positive number, got -1.0"),
        (json!({"rope_theta": 0}), "rope_theta should be a positive number, got 0"),
        (json!({"eos_token_id": [1, -2]}), "eos_token_id should be a token id or a list"),
        (json!({"max_position_embeddings": null}), "max_position_embeddings should be a whole number"),
        (json!({"tie_word_embeddings": 1}), "tie_word_embeddings should be true or false, got 1"),
    ] {
        let error = refused(LLAMA, changes);
        assert!(error.contains(name), "{error}");
    }
}

#[test]
fn the_generation_config_says_which_tokens_end_a_text() {
    let tiny = tiny_models(131).swap_remove(LLAMA);
    assert_eq!(tiny.model.config().eos_token_ids, [1]);
    let path = tiny.folder.path().join("generation_config.json");
    fs::write(&path, json!({"eos_token_id": [1, 5]}).to_string()).expect("writing");
    assert_eq!(Model::open(tiny.folder.path()).expect("a model").config().eos_token_ids, [1, 5]);
    fs::write(&path, json!({"eos_token_id": [-1, 5]}).to_string()).expect("writing");
    assert_eq!(Model::open(tiny.folder.path()).expect("-1 is no token").config().eos_token_ids, [5]);
    fs::write(&path, json!({"eos_token_id": "</s>"}).to_string()).expect("writing");
    let error = Model::open(tiny.folder.path()).err().expect("a refusal").to_string();
    assert!(error.starts_with("generation_config.json: eos_token_id should be"), "{error}");
}

#[test]
fn weights_must_have_the_shapes_of_the_configuration() {
    let error = refused(LLAMA, json!({"intermediate_size": 38}));
    let expected =
        ": tensor \"model.layers.0.mlp.gate_proj.weight\" has the shape [37, 30], config.json says [38, 30]";
    assert!(error.ends_with(expected) && error.contains("model.safetensors: "), "{error}");
    let missing = opened(LLAMA, json!({"num_hidden_layers": 4})).err().expect("a layer too many");
    let ModelError::Weights(WeightError::NoTensor { name }) = missing else { panic!("{missing}") };
    assert_eq!(name, "model.layers.3.input_layernorm.weight");
}

#[test]
fn files_that_are_missing_or_broken_are_named() {
    let open = |dir: &Path| Model::open(dir).err().expect("a broken folder").to_string();
    let TinyModel { folder, .. } = tiny_models(132).swap_remove(BLOOM);
    fs::write(folder.path().join("config.json"), "{\n\"architectures\": [}").expect("writing");
    let error = open(folder.path());
    assert!(error.contains("config.json") && error.contains("line 2"), "{error}");
    fs::write(folder.path().join("config.json"), "[]").expect("writing");
    assert!(open(folder.path()).contains("an object is expected"));
    fs::write(folder.path().join("config.json"), "<!DOCTYPE html>").expect("writing");
    assert!(
        open(folder.path()).ends_with("config.json is an HTML page: the download was an error or login page")
    );
    fs::remove_file(folder.path().join("config.json")).expect("removing");
    assert!(open(folder.path()).contains("cannot read"));
}

#[test]
fn embeddings_are_read_as_the_module_returns_them() {
    let random = &mut Random::new(133);
    for tiny in tiny_models(133) {
        let (c, v) = (tiny.model.config().hidden, tiny.model.config().vocab);
        let all: Vec<u32> = (0..v as u32).collect();
        let mut table = vec![0.0; v * c];
        tiny.model.embed(&all, &mut table).expect("every id");
        let id = random.below(v);
        let mut row = vec![0.0; c];
        tiny.model.embed(&[id as u32], &mut row).expect("an id");
        assert_eq!(row, table[id * c..][..c]);
        let squares: f64 = table.iter().map(|&value| f64::from(value).powi(2)).sum();
        let rms = (squares / (v * c) as f64).sqrt();
        assert!((tiny.model.embedding_rms() - rms).abs() < 1e-12 * rms);
        assert!(tiny.model.embed(&[v as u32], &mut row).is_err());
        tiny.model.check_finite(2).expect("finite weights");
        assert!(tiny.model.mapped_bytes() > v * c * 4);
    }
}
