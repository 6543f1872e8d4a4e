/** Arguments of `tune doctor`. */
export interface DoctorArgs {
  bench: boolean;
  benchSeconds?: string | undefined;
}
