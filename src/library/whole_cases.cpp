#include "library/whole_cases.hpp"

#include <unordered_map>
#include <utility>

namespace nc::library {

struct WholeCases::Kept {
  Catalogue catalogue;
  OpenCase open;
  std::unordered_map<cases::CaseId, std::shared_ptr<const cases::Case>> opened;  ///< empty: could not be opened
};

WholeCases::WholeCases(Catalogue catalogue, OpenCase open) : kept_(std::make_shared<Kept>()) {
  kept_->catalogue = std::move(catalogue);
  kept_->open = std::move(open);
}

std::size_t WholeCases::size() const {
  return kept_ ? kept_->catalogue.size() : 0;
}

const cases::Case* WholeCases::find(const cases::CaseId& id) const {
  if (!kept_) return nullptr;
  const auto found = kept_->opened.find(id);
  if (found != kept_->opened.end()) return found->second.get();
  const CaseCard* card = kept_->catalogue.find(id.text());
  if (card == nullptr) return nullptr;
  std::shared_ptr<const cases::Case> opened;
  if (kept_->open) {
    if (auto the_case = kept_->open(*card)) opened = std::make_shared<const cases::Case>(std::move(*the_case));
  }
  return kept_->opened.emplace(id, std::move(opened)).first->second.get();
}

void WholeCases::keep(std::shared_ptr<const cases::Case> the_case) {
  if (!kept_ || !the_case) return;
  const cases::CaseId id = the_case->id;
  kept_->opened.insert_or_assign(id, std::move(the_case));
}

const cases::Case* WholeCases::open_at(std::size_t place) const {
  return find(kept_->catalogue[place].case_id());
}

const cases::Case& WholeCases::operator[](std::size_t place) const {
  return *open_at(place);
}

WholeCases::Iterator& WholeCases::Iterator::operator++() {
  ++place_;
  skip();
  return *this;
}

WholeCases::Iterator WholeCases::Iterator::operator++(int) {
  Iterator before = *this;
  ++*this;
  return before;
}

void WholeCases::Iterator::skip() {
  at_ = nullptr;
  while (place_ < library_->size() && (at_ = library_->open_at(place_)) == nullptr)
    ++place_;
}

}  // namespace nc::library
