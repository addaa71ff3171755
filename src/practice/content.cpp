#include "practice/content.hpp"

#include <algorithm>

namespace nc::practice {

const cases::Case* find_case(const Content& content, const cases::CaseId& id) {
  const auto found =
      std::find_if(content.cases.begin(), content.cases.end(), [&id](const cases::Case& one) { return one.id == id; });
  return found == content.cases.end() ? nullptr : &*found;
}

}  // namespace nc::practice
