// The address under which the bundler serves a file.
declare module "*?url" {
  const url: string;
  export default url;
}
