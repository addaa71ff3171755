#include "library/content.hpp"

#include <algorithm>
#include <utility>

namespace nc::library {

Content make_content(guidance::Guidance guidance, std::vector<cases::Case> library) {
  Content content;
  content.guidance = std::move(guidance);
  content.catalogue = catalogue_of(content.guidance, library);
  content.cases = WholeCases(content.catalogue, {});
  for (cases::Case& one : library)
    content.cases.keep(std::make_shared<const cases::Case>(std::move(one)));
  return content;
}

SharedContent without_cases(const guidance::Guidance& guidance) {
  return std::make_shared<const Content>(Content{guidance, {}, {}});
}

const cases::Case* find_case(const Content& content, const cases::CaseId& id) {
  return content.cases.find(id);
}

std::size_t count_cases(const Content& content, cases::CaseUse use) {
  const auto count = std::count_if(content.catalogue.begin(), content.catalogue.end(),
                                   [use](const CaseCard& card) { return card.use == use; });
  return static_cast<std::size_t>(count);
}

const CaseCard* find_card(const Content& content, const cases::CaseId& id) {
  return content.catalogue.find(id.text());
}

}  // namespace nc::library
