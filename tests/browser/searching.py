"""Searching on a page as a reader does, and waiting until the list is what was typed for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


class Search(NamedTuple):
    """The search of a page: its field and its list."""

    page: Page
    field: Locator
    list: Locator

    def type(self, text: str) -> None:
        """Type, key by key, over what stands there."""
        self.field.fill("")
        self.field.press_sequentially(text)

    def matches(self, text: str) -> Locator:
        """Give the lines of the list, once they are those of the text."""
        self.settled(text)
        return self.list.locator("[role=option]:not(.note)")

    def settled(self, text: str) -> None:
        """Wait until the list answers the text."""
        expect(self.list).to_have_attribute("data-typed", text)
        expect(self.list).to_have_attribute("aria-busy", "false")

    def find(self, text: str, label: str) -> None:
        """Type; the first match must be the one named; choose it."""
        self.type(text)
        expect(self.matches(text).first).to_contain_text(label)
        self.field.press("Enter")
        expect(self.list).to_be_hidden()


def search_of(page: Page) -> Search:
    """Give the search of a view, of a page of the site or of the explorer."""
    field = page.get_by_role("combobox").first
    return Search(page, field, page.locator(f"#{field.get_attribute('aria-controls')}"))
