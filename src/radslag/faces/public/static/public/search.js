/* "/" puts the cursor in the field. All else on the page works without script. */
addEventListener("keydown", (event) => {
  const at = document.activeElement;
  const writes = at && (at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName));
  if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const field = document.getElementById("q");
  field.focus();
  field.select();
});
