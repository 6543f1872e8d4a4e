//! Rotary positions as configurations tell of them: every scaling of transformers' `modeling_rope_utils`.

use crate::ModelError;
use crate::fields::Fields;
use serde_json::Value;
use std::f64::consts::PI;
use tunesmith_ops::Frequencies;
use tunesmith_tensor::maths::{ceil, ln, pow};

/// What a family says where its config.json says nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RopeDefaults {
    /// The class, for messages.
    pub architecture: &'static str,
    /// D.
    pub head_size: usize,
    /// Base of the angles.
    pub theta: f64,
    /// Which part of a head turns.
    pub partial: f64,
    /// Whether unscaled rotations turn a part of the head too; scaled ones do in all families.
    pub partial_unscaled: bool,
    /// Whether pairs are neighbours.
    pub interleaved: bool,
    /// `max_position_embeddings`.
    pub max_positions: usize,
    /// `original_max_position_embeddings` at the top, of families that have it there.
    pub original: Option<usize>,
}

/// A rotation, and what it becomes for sequences beyond the original context (LongRoPE).
#[derive(Clone, Debug)]
pub(crate) struct Rope {
    pub frequencies: Frequencies,
    /// The longest sequence they are for, and those for longer ones.
    pub long: Option<(usize, Frequencies)>,
}

/// The kinds that there are.
const KINDS: &str = "default, linear, dynamic, yarn, llama3, longrope and proportional are";

/// What an unscaled rotation may say.
const UNSCALED: [&str; 4] = ["rope_type", "type", "rope_theta", "partial_rotary_factor"];

/// Where a configuration tells of its rotations: `rope_scaling` stands in place of `rope_parameters` where it says
/// anything.
pub(crate) fn parameters(fields: &Fields) -> Result<(&'static str, Option<Fields>), ModelError> {
    Ok(match fields.object("rope_scaling")? {
        Some(scaling) => ("rope_scaling", Some(scaling)),
        None => ("rope_parameters", fields.object("rope_parameters")?),
    })
}

/// The one rotation of a model, as transformers reads it: `rope_type` counts in place of `type`, a theta inside in place
/// of that outside.
///
/// # Errors
/// Kinds that transformers does not have, and values that make no rotation.
pub(crate) fn read(fields: &Fields, defaults: RopeDefaults) -> Result<Rope, ModelError> {
    let (place, inner) = parameters(fields)?;
    let theta = theta(fields, inner.as_ref(), defaults)?;
    let rope = rotation(fields, place, inner.as_ref(), defaults)?;
    contest(fields, theta, defaults.theta);
    let [kind, other] = [inner.as_ref(), fields.object("rope_parameters")?.as_ref()].map(kind_of);
    if kind.as_deref().is_some_and(|kind| kind != "default") && other.is_some() && other != kind {
        fields.contest_text("rope_type", &kind.unwrap_or_default());
    }
    Ok(rope)
}

fn kind_of(inner: Option<&Fields>) -> Option<String> {
    let kind = ["rope_type", "type"].into_iter().find_map(|key| inner?.written(key))?;
    kind.as_str().map(ToString::to_string)
}

/// Base of the angles: that inside, else that outside.
fn theta(fields: &Fields, inner: Option<&Fields>, defaults: RopeDefaults) -> Result<f64, ModelError> {
    match inner.filter(|inner| inner.written("rope_theta").is_some()) {
        Some(inner) => inner.positive("rope_theta", defaults.theta),
        None => fields.positive("rope_theta", defaults.theta),
    }
}

/// A rotation by the parameters `inner`, found at `place`.
pub(crate) fn rotation(
    fields: &Fields,
    place: &str,
    inner: Option<&Fields>,
    defaults: RopeDefaults,
) -> Result<Rope, ModelError> {
    let RopeDefaults { architecture, head_size, max_positions, .. } = defaults;
    let theta = theta(fields, inner, defaults)?;
    let said = inner.filter(|inner| inner.given("partial_rotary_factor").is_some()).unwrap_or(fields);
    let partial = said.positive_or_null("partial_rotary_factor", defaults.partial)?;
    let kind = inner
        .and_then(|inner| ["rope_type", "type"].into_iter().find_map(|key| Some((key, inner.written(key)?))));
    let (key, kind) = match kind {
        None => ("rope_type", "default"),
        Some((key, Value::String(kind))) => (key, &kind[..]),
        Some((key, kind)) => {
            return Err(fields.unsupported(architecture, &format!("{place}.{key}"), kind, KINDS));
        }
    };
    let width = (head_size as f64 * partial) as usize;
    let width = if kind == "default" && !defaults.partial_unscaled { head_size } else { width };
    if kind != "proportional" && (width == 0 || width > head_size || width % 2 != 0) {
        let expected = "the share of a head that is rotated, a whole and even number of its values";
        let at = if partial == 1.0 { "head_dim" } else { "partial_rotary_factor" };
        let expected =
            if partial == 1.0 { "an even number: its halves are rotated into each other" } else { expected };
        return Err(fields.wrong_in(inner, at, expected));
    }
    let plain = || Frequencies::powers(theta, width);
    let of = |of_pairs: Vec<f32>, amplitude: f64| Frequencies {
        of_pairs,
        head_size,
        interleaved: defaults.interleaved,
        amplitude,
        growth: None,
    };
    let only = |frequencies: Frequencies| Ok(Rope { frequencies, long: None });
    let Some(inner) = inner else { return only(of(plain(), 1.0)) };
    let original = || match (fields.given("original_max_position_embeddings"), defaults.original) {
        (Some(_), _) => fields.size(&["original_max_position_embeddings"]),
        (None, Some(original)) => Ok(original),
        (None, None) => inner.size_or("original_max_position_embeddings", max_positions),
    };
    let factor = |default: Option<f64>| match default {
        Some(default) => inner.positive_or_null("factor", default),
        None => inner.positive_required("factor"),
    };
    match kind {
        "default" => {
            let unread = |name: &&str| !UNSCALED.contains(name);
            fields.tell_unused(place, inner.names().filter(unread).map(ToString::to_string).collect());
            only(of(plain(), 1.0))
        }
        // Beyond its context, transformers changes the frequencies with every length.
        "dynamic" => only(of(plain(), 1.0)),
        "linear" => {
            let factor = factor(None)? as f32;
            only(of(plain().into_iter().map(|f| f / factor).collect(), 1.0))
        }
        "llama3" => {
            let scaled = Llama3 {
                factor: factor(None)? as f32,
                low: inner.positive_required("low_freq_factor")? as f32,
                high: inner.positive_required("high_freq_factor")? as f32,
                original: original()? as f32,
            };
            only(of(plain().into_iter().map(|f| scaled.frequency(f)).collect(), 1.0))
        }
        "yarn" => {
            let original = original()?;
            let factor = factor(Some(max_positions as f64 / original as f64))?;
            let amplitude = yarn_amplitude(inner, factor)?;
            let yarn = Yarn {
                theta,
                width,
                factor,
                original: original as f64,
                fast: inner.positive_or_null("beta_fast", 32.0)?,
                slow: inner.positive_or_null("beta_slow", 1.0)?,
                truncate: inner.flag("truncate", true)?,
            };
            only(of(yarn.frequencies(), amplitude))
        }
        "longrope" => {
            let original = original()?;
            let factor = factor(Some(max_positions as f64 / original as f64))?;
            let usual = if factor <= 1.0 { 1.0 } else { (1.0 + ln(factor) / ln(original as f64)).sqrt() };
            let amplitude = inner.positive_or_null("attention_factor", usual)?;
            let frequencies = |name: &str| -> Result<Frequencies, ModelError> {
                let factors = inner.numbers(name, width / 2)?;
                let exponent = |i: usize| f64::from((2 * i) as f32 / width as f32);
                let power = |i: usize| pow(f64::from(theta as f32), exponent(i)) as f32;
                let each = factors.iter().enumerate().map(|(i, factor)| 1.0 / (*factor as f32 * power(i)));
                Ok(of(each.collect(), amplitude))
            };
            let long = frequencies("long_factor")?;
            Ok(Rope { frequencies: frequencies("short_factor")?, long: Some((original, long)) })
        }
        "proportional" => {
            let factor = factor(Some(1.0))? as f32;
            let turned = (partial * head_size as f64 / 2.0) as usize;
            let all = Frequencies::powers(theta, head_size).into_iter().enumerate();
            only(of(all.map(|(i, f)| if i < turned { f / factor } else { 0.0 }).collect(), 1.0))
        }
        other => {
            let got = Value::from(other);
            Err(fields.unsupported(architecture, &format!("{place}.{key}"), &got, KINDS))
        }
    }
}

/// What a reader of `rope_parameters`, or of the theta at the top, takes for theta, where that is something else.
fn contest(fields: &Fields, theta: f64, usual: f64) {
    let parameters = fields.object("rope_parameters").ok().flatten();
    let inside = parameters.and_then(|inner| inner.given("rope_theta").and_then(Value::as_f64));
    let other = inside.or_else(|| fields.given("rope_theta").and_then(Value::as_f64)).unwrap_or(usual);
    fields.contest("rope_theta", theta, [other]);
}

/// Long waves are stretched, short ones stay, those between are blended (Llama 3.1).
struct Llama3 {
    factor: f32,
    low: f32,
    high: f32,
    original: f32,
}

impl Llama3 {
    fn frequency(&self, f: f32) -> f32 {
        let wave = (2.0 * PI) as f32 / f;
        if wave > self.original / self.low {
            return f / self.factor;
        }
        if wave < self.original / self.high {
            return f;
        }
        let smooth = (self.original / wave - self.low) / (self.high - self.low);
        (1.0 - smooth) * f / self.factor + smooth * f
    }
}

/// Pairs that turn seldom are stretched, those that turn often stay, those between are blended (Peng et al. 2023).
struct Yarn {
    theta: f64,
    width: usize,
    factor: f64,
    original: f64,
    fast: f64,
    slow: f64,
    truncate: bool,
}

impl Yarn {
    /// The pair that turns so often over the original context.
    fn pair(&self, turns: f64) -> f64 {
        self.width as f64 * ln(self.original / (turns * 2.0 * PI)) / (2.0 * ln(self.theta))
    }

    fn frequencies(&self) -> Vec<f32> {
        let (mut low, mut high) = (self.pair(self.fast), self.pair(self.slow));
        if self.truncate {
            (low, high) = (-ceil(-low), ceil(high));
        }
        let (low, mut high) = (low.max(0.0), high.min((self.width - 1) as f64));
        if low == high {
            high += 0.001;
        }
        let frequency = |i: usize| {
            let exponent = f64::from((2 * i) as f32 / self.width as f32);
            let power = pow(f64::from(self.theta as f32), exponent) as f32;
            let (stays, stretched) = (1.0 / power, 1.0 / (self.factor as f32 * power));
            let ramp = ((i as f32 - low as f32) / (high - low) as f32).clamp(0.0, 1.0);
            let staying = 1.0 - ramp;
            stretched * (1.0 - staying) + stays * staying
        };
        (0..self.width / 2).map(frequency).collect()
    }
}

fn yarn_amplitude(inner: &Fields, factor: f64) -> Result<f64, ModelError> {
    let of = |scale: f64| if factor <= 1.0 { 1.0 } else { 0.1 * scale * ln(factor) + 1.0 };
    let scale = |name| inner.number_or_null(name).map(|scale| scale.filter(|scale| *scale != 0.0));
    let usual = match (scale("mscale")?, scale("mscale_all_dim")?) {
        (Some(mscale), Some(all)) => of(mscale) / of(all),
        _ => of(1.0),
    };
    inner.positive_or_null("attention_factor", usual)
}
