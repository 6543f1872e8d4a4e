//! GPT-J: parallel branches behind one LayerNorm, interleaved rotations of a head's first values.

use super::common::{self, Keys};
use super::gpt2;
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Parallel};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue, Up};
use crate::rope::Rope;
use tunesmith_ops::Frequencies;

pub static FAMILY: Family =
    Family { name: "gptj", architectures: &["GPTJForCausalLM", "GPTJModel"], config, names: |_| NAMES };

const NAMES: Names = Names {
    query_key_value: QueryKeyValue::Separate(["attn.q_proj", "attn.k_proj", "attn.v_proj"]),
    output: "attn.out_proj",
    up: Up::Separate { gate: "", up: "mlp.fc_in" },
    down: "mlp.fc_out",
    ..Names::GPT2
};

const KEYS: Keys = Keys { max_positions: 2048, tied: false, ..gpt2::KEYS };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = gpt2::learned(fields, &FAMILY, KEYS, None)?;
    config.learned_positions = None;
    config.parallel = Some(Parallel::SharedNorm);
    config.biases = Biases { feed_forward: true, head: true, ..Biases::default() };
    let width = fields.size_or("rotary_dim", 64)?;
    if width > config.head_size || width % 2 != 0 {
        return Err(fields.wrong("rotary_dim", "an even number of a head's values"));
    }
    let frequencies = Frequencies {
        of_pairs: Frequencies::powers(10_000.0, width),
        interleaved: true,
        ..Frequencies::new(10_000.0, config.head_size)
    };
    common::rotate(&mut config, Rope { frequencies, long: None });
    Ok(config)
}
