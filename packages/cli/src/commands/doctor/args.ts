/** Arguments of `tune doctor`. */
export interface DoctorArgs {
  bench?: boolean | undefined;
  benchSeconds?: string | undefined;
}
