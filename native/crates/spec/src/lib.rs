//! What crosses the native boundary: the job ([`RunSpec`]), what is reported meanwhile ([`RunEvent`]), how it
//! ended ([`RunOutcome`]) and what a job would cost ([`Inspection`]). Generated from `schemas/v1`.

mod generated;

pub use generated::*;

#[cfg(test)]
mod tests {
    use super::*;

    const GENERATE: &str = r#"{"operation":"generate","model_path":"/m","runtime":{"threads":2,"isa":"scalar",
        "memory_limit_bytes":null},"adapter_path":null,"prompts":["a"],"generation":{"max_new_tokens":4,
        "min_new_tokens":0,"repetition_penalty":1,"stop_sequences":[]}}"#;

    #[test]
    fn the_tag_chooses_the_operation_and_comes_back() {
        let spec: RunSpec = serde_json::from_str(GENERATE).unwrap();
        let RunSpec::Generate(job) = &spec else { panic!("{spec:?}") };
        assert_eq!(job.runtime.isa, Isa::Scalar);
        assert_eq!(job.generation.repetition_penalty, 1.0);
        let again = serde_json::to_value(&spec).unwrap();
        assert_eq!(again["operation"], "generate");
        assert_eq!(serde_json::from_value::<RunSpec>(again).unwrap(), spec);
    }

    #[test]
    fn an_unknown_key_an_unknown_tag_and_a_missing_tag_are_refused() {
        let unknown_key = GENERATE.replace(r#""prompts""#, r#""surprise":1,"prompts""#);
        assert!(serde_json::from_str::<RunSpec>(&unknown_key).unwrap_err().to_string().contains("surprise"));
        let unknown_tag = GENERATE.replace(r#""generate""#, r#""destroy""#);
        assert!(serde_json::from_str::<RunSpec>(&unknown_tag).unwrap_err().to_string().contains("destroy"));
        let no_tag = GENERATE.replace(r#""operation":"generate","#, "");
        assert!(serde_json::from_str::<RunSpec>(&no_tag).unwrap_err().to_string().contains("operation"));
    }

    #[test]
    fn an_event_is_one_flat_object_with_its_type() {
        let event = RunEvent::Validation(ValidationMetrics { step: 3, epoch: 1, loss: 0.5 });
        assert_eq!(
            serde_json::to_string(&event).unwrap(),
            r#"{"type":"validation","step":3,"epoch":1,"loss":0.5}"#
        );
    }
}
