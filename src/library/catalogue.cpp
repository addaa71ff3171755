#include "library/catalogue.hpp"

#include <functional>
#include <string>
#include <utility>

namespace nc::library {
namespace {

std::size_t first_slot(std::string_view id, std::size_t slots) {
  return std::hash<std::string_view>{}(id) & (slots - 1);
}

std::vector<std::uint32_t> slots_for(const std::vector<CaseCard>& cards) {
  std::size_t count = 2;
  while (count < 2 * cards.size())
    count *= 2;
  std::vector<std::uint32_t> slots(count, 0);
  for (std::size_t place = 0; place < cards.size(); ++place) {
    std::size_t slot = first_slot(cards[place].id, count);
    while (slots[slot] != 0 && cards[slots[slot] - 1].id != cards[place].id)
      slot = (slot + 1) & (count - 1);
    if (slots[slot] == 0) slots[slot] = static_cast<std::uint32_t>(place + 1);
  }
  return slots;
}

}  // namespace

Catalogue::Catalogue(std::vector<CaseCard> cards, std::vector<CardBlock> blocks) {
  auto data = std::make_shared<Data>();
  data->slots = slots_for(cards);
  data->cards = std::move(cards);
  data->blocks = std::move(blocks);
  data_ = std::move(data);
}

const CaseCard* Catalogue::find(std::string_view id) const {
  if (empty()) return nullptr;
  const std::size_t count = data_->slots.size();
  for (std::size_t slot = first_slot(id, count); data_->slots[slot] != 0; slot = (slot + 1) & (count - 1)) {
    const CaseCard& card = data_->cards[data_->slots[slot] - 1];
    if (card.id == id) return &card;
  }
  return nullptr;
}

Catalogue catalogue_of(const guidance::Guidance& guidance, const std::vector<cases::Case>& library) {
  std::vector<CaseCard> cards;
  std::vector<CardBlock> blocks;
  for (const cases::Case& the_case : library) {
    OwnedCard made = make_card(guidance, the_case);
    cards.push_back(made.card);
    blocks.push_back(std::move(made.texts));
  }
  return {std::move(cards), std::move(blocks)};
}

}  // namespace nc::library
