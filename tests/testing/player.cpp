#include "testing/player.hpp"

#include <memory>
#include <utility>

namespace nc::practice {

library::SharedContent only(const library::SharedContent& content, const std::vector<std::string>& ids) {
  std::vector<cases::Case> part;
  for (const std::string& id : ids) {
    const cases::Case* one = library::find_case(*content, cases::CaseId(id));
    REQUIRE(one != nullptr);
    part.push_back(*one);
  }
  return std::make_shared<library::Content>(library::make_content(content->guidance, std::move(part)));
}

}  // namespace nc::practice
