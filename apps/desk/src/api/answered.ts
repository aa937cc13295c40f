/** What a call answered; a problem is thrown as an error that carries it. */
export function answered<Data>(answer: { data?: Data; error?: object }): Data {
  if (answer.data === undefined) throw Object.assign(new Error('The api refused.'), answer.error);
  return answer.data;
}
