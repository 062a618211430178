/* "/" goes to the search: into the field where the page has one, else to the page of search.
   All else works without script. */
addEventListener("keydown", (event) => {
  const at = document.activeElement;
  const writes = at && (at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName));
  if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector("input[type=search]");
  const link = document.querySelector('a[data-key="/"]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) {
    field.focus();
    field.select();
  } else {
    link.click();
  }
});
