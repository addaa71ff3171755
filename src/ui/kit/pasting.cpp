#include "ui/kit/pasting.hpp"

#include <utility>

namespace nc::ui {

std::string take_pasted(Pasting& pasting, bool marked) {
  if (pasting.exam_is_open) {
    pasting.report.exam_is_open = true;
    return {};
  }
  if (!pasting.read) return {};
  const std::optional<std::string> bytes = pasting.read(marked);
  if (!bytes) {
    pasting.report.not_answered = true;
    return {};
  }
  PastedText pasted = clean_pasted(*bytes);
  pasted.report.cut += pasting.report.cut;
  pasting.report = pasted.report;
  return std::move(pasted.text);
}

}  // namespace nc::ui
