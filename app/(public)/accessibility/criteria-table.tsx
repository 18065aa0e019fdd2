import { CRITERIA, type Criterion } from "./criteria";

function Row({ criterion }: { criterion: Criterion }) {
  const { number, name, level, stands, how, checks } = criterion;
  return (
    <tr className="block border-t py-3 md:table-row md:py-0">
      <th scope="row" className="block text-left md:table-cell md:py-2 md:pr-4 md:align-top">
        {number} {name} ({level})
      </th>
      <td className="block md:table-cell md:py-2 md:pr-4 md:align-top">{stands}</td>
      <td className="block md:table-cell md:py-2 md:align-top">
        {how}
        {checks.map(({ file, test }) => (
          <span key={test} className="block text-sm wrap-anywhere">
            {file}: “{test}”
          </span>
        ))}
      </td>
    </tr>
  );
}

/** One row a criterion; on a phone the cells of a row stand below each other. */
export function CriteriaTable() {
  return (
    <table className="mt-4 block w-full md:table">
      <caption className="sr-only">Every criterion of WCAG 2.2, levels A and AA</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="text-left">
          <th scope="col">Criterion</th>
          <th scope="col">How far</th>
          <th scope="col">How it is met, and what checks it</th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {CRITERIA.map((criterion) => (
          <Row key={criterion.number} criterion={criterion} />
        ))}
      </tbody>
    </table>
  );
}
