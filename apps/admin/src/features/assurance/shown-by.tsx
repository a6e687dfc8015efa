// The tests that show a claim, folded away until somebody wants to see them.
type Proof = { readonly file: string; readonly test: string };

export const ShownBy = ({ says, proofs }: { readonly says: string; readonly proofs: readonly Proof[] }) => (
  <details className="text-dns-14N-130 leading-6">
    <summary className="min-h-11 cursor-pointer content-center text-key-900 underline">
      {says}（{proofs.length}）
    </summary>
    <ul className="list-disc ps-5">
      {proofs.map(({ file, test }) => (
        <li key={file + test} className="wrap-anywhere">
          {test}
          <code className="block text-solid-gray-700">{file}</code>
        </li>
      ))}
    </ul>
  </details>
);
