/** What must be read from each file of this folder on 20 January 2027: goal, then its steps as the screen shows them. */
export const pasted: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'word-mso.html': [["Alfie is in school on time", ["Kelly-Ann wakes Alfie at 7.00 | Kelly-Ann · by Fri 29 Jan", "Mrs Osei texts each Friday | Mrs Osei · no day yet | Said about the time: “Ongoing”. No calendar can tell that day. | Progress: Started in December"]]],
  'excel.html': [["Safe nights", ["Ring Bev at six | Kelly-Ann · by Mon 15 Feb", "Stay on Saturdays | Bev · by Sat 27 Feb"]]],
  'libreoffice.html': [["", ["Put Alfie to bed by 7.30 | Kelly-Ann · by Fri 12 Feb · Bev looks in on Tuesdays", "Weigh Rosie | Gwen Adair · by Wed 3 Mar · The red book"]]],
  'case-system.tsv': [["School", ["Walk Alfie to school by 8.50 | Bev · by Fri 12 Feb | Plan ID: 1042 | RAG: Amber", "Ring Kelly-Ann when Alfie is not in by 9 | Mrs Osei · every day | Plan ID: 1042 | RAG: Green"]], ["Health", ["Book the dentist | Kelly-Ann · no day yet | Plan ID: 1043 | RAG: Red"]]],
  'semicolons.csv': [["", ["Ring Bev at six | Kelly-Ann · by Mon 15 Feb", "Tell Lee how the week went | Mrs Osei · by Mon 15 Feb", "Clean the kitchen, then the stairs | Kelly-Ann · 1 day in 7 | Not in this plan: Mr Khan. Add them under People, then choose them in the step."]]],
  'two-children.html': [["", ["Take both to the library | Jean · no day yet · for Alfie, Rosie | Review: Saturdays", "Take Rosie to be weighed | Kelly-Ann · no day yet · for Rosie | Review: 12 February"]]],
  'no-headings.html': [["Alfie is in school nine days in ten", ["Bev walks Alfie to school by 8.50 | Bev · by Fri 12 Feb", "Mrs Osei rings when Alfie is not in | Mrs Osei · by Fri 12 Feb"]], ["Safe nights", ["Kelly-Ann rings Bev at six | Kelly-Ann · by Fri 29 Jan"]]],
  'mail-with-plan.html': [["", ["Bring a skip | Lee · by Fri 22 Jan", "Clear the stairs | Lee · by Fri 22 Jan", "Test the smoke alarm | Kelly-Ann · by Mon 1 Feb"]]],
  'merged-cells.html': [["Safe nights", ["Kelly-Ann rings Bev | Kelly-Ann · every day", "Bev stays the night | nobody found · no day yet | Not in this plan: Aunt Sue. Add them under People, then choose them in the step. | Said about the time: “end of term”. No calendar can tell that day."]]],
  'spreadsheet.html': [["", ["Book the dentist | Kelly-Ann · by Fri 12 Mar | RAG: Green"]]],
  'word-bullets.html': [["Alfie is in school on time", ["Walk Alfie to school by 8.50 | Kelly-Ann · by Fri 12 Mar", "Engage with school | Kelly-Ann · by Fri 12 Mar"]]],
  'form-down-the-side.html': [["Rosie grows well", ["Feed Rosie at the times on the chart | Kelly-Ann, Lee · every day | Progress: The chart is on the fridge", "Weigh Rosie at home | Gwen Adair · by Wed 3 Feb"]]],
  'headings-down-the-side.tsv': [["Alfie is in school nine days in ten", ["Walk Alfie to school by 8.50 | Bev · by Fri 12 Feb | RAG: Amber"]], ["Safe nights", ["Stay the night on Saturdays | Jean · 1 day in 7 | RAG: Green"]]],
};
