#include "ui/pages/debrief/cited_links.hpp"

#include "words/pages/guidance.hpp"

namespace nc::ui {

void cited_link(Canvas& canvas, WrapRow& row, const practice::Cited& cited, float widest) {
  const std::string label = words::cited(cited.file, cited.title, cited.place);
  ButtonSpec spec{cited.id.text(), label, ButtonKind::cite};
  spec.description = cited.text;
  if (row_button(canvas, row, spec, widest)) canvas.emit(practice::OpenGuidance{cited.id.text()});
}

void cited_links(Canvas& canvas, Flow& flow, std::string_view id, std::span<const practice::Cited> cites) {
  const IdScope scope(canvas, id);
  WrapRow row(flow, canvas.em(0.9F), 0);
  for (const practice::Cited& cited : cites)
    cited_link(canvas, row, cited, flow.width);
  row.finish();
}

}  // namespace nc::ui
